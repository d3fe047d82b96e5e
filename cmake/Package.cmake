# `cmake --install` and `cpack -G DEB`: the program, its manual pages, its completion script, the documents.
# The vocabulary and the messages are compiled in, so the program needs nothing beside it.
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)
install(FILES NOTICE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/PackageTools.cmake")
set(CPACK_PACKAGE_NAME rasoat)
set(CPACK_PACKAGE_CONTACT "The rasoat maintainers <maintainers@rasoat.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(RASOAT_HAS_OCR)
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS tesseract-ocr-vie) # scans are read with it, all else without
endif()
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"rasoat reads Vietnamese Party and State documents, finds what they cite and who
owes which plan or report by when, joins them into one graph, and shows what is
missing, late or contradictory.")
include(CPack)
