# Read by cpack: without these two a package would be made that names no dependencies.
foreach(tool IN ITEMS dpkg-shlibdeps file)
  find_program(RASOAT_FOUND_${tool} ${tool})
  if(NOT RASOAT_FOUND_${tool})
    message(FATAL_ERROR "To make a package, ${tool} is needed: apt-get install dpkg-dev file")
  endif()
endforeach()
