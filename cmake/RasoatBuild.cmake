# How every target of the project is built: the language, the warnings, and `rasoat_room`, which makes
# one static library per room so that an arrow the plan does not allow fails to link.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(RASOAT_WERROR "Treat warnings in our own code as errors" OFF)
option(RASOAT_BENCHMARKS "Build the benchmark drivers" OFF)
option(RASOAT_FUZZ "Build the fuzz targets (clang with libFuzzer)" OFF)
set(RASOAT_SANITIZE "" CACHE STRING "Sanitizers for all of our code, such as address,undefined")

add_library(rasoat_options INTERFACE)
target_include_directories(rasoat_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/engine")
target_compile_options(rasoat_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wcast-align -Woverloaded-virtual
  -Wimplicit-fallthrough -Wformat=2 $<$<BOOL:${RASOAT_WERROR}>:-Werror>)
# GCC 12 warns falsely about "literal" + std::string (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(rasoat_options INTERFACE -Wno-restrict)
endif()
if(RASOAT_SANITIZE)
  target_compile_options(rasoat_options INTERFACE -fsanitize=${RASOAT_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(rasoat_options INTERFACE -fsanitize=${RASOAT_SANITIZE})
endif()
if(RASOAT_FUZZ)
  target_compile_options(rasoat_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# rasoat_room(NAME SOURCES a.cpp b.cpp USES other rooms LIBRARIES imported targets PRIVATE_LIBRARIES …)
function(rasoat_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_LIBRARIES" ${ARGN})
  add_library(rasoat_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(rasoat_${name} PUBLIC rasoat_options)
  foreach(used IN LISTS ROOM_USES)
    target_link_libraries(rasoat_${name} PUBLIC rasoat_${used})
  endforeach()
  target_link_libraries(rasoat_${name} PRIVATE ${ROOM_PRIVATE_LIBRARIES})
endfunction()

# rasoat_embed(TARGET SYMBOL FILES…): compiles text files into TARGET as
# `extern const rasoat::EmbeddedFile SYMBOL[]` (see engine/source/embedded.hpp), so that the program needs
# nothing beside it to run. Files that are made by the build are named by their whole path.
function(rasoat_embed target symbol)
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cpp")
  set(script "${PROJECT_SOURCE_DIR}/cmake/Embed.cmake")
  set(files)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    list(APPEND files "${file}")
  endforeach()
  list(JOIN files "|" joined)
  add_custom_command(OUTPUT "${out}"
    COMMAND "${CMAKE_COMMAND}" -DOUT=${out} -DSYMBOL=${symbol} "-DFILES=${joined}" -P "${script}"
    DEPENDS ${files} "${script}" VERBATIM)
  target_sources(${target} PRIVATE "${out}")
endfunction()
