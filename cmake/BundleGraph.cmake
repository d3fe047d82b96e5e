# Writes OUT: the script of the interactive graph, made in FOLDER of FILES (parted by |) and of the packages that the lock
# file names. Where they cannot be had, OUT is empty and the build goes on, unless MUST is ON.
string(REPLACE "|" ";" files "${FILES}")
file(MAKE_DIRECTORY "${FOLDER}")
file(COPY ${files} DESTINATION "${FOLDER}")
execute_process(COMMAND "${NPM}" ci --no-audit --no-fund WORKING_DIRECTORY "${FOLDER}" TIMEOUT 300
                RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(result EQUAL 0)
  execute_process(COMMAND "${NODE}" bundle.mjs "${OUT}" WORKING_DIRECTORY "${FOLDER}" TIMEOUT 120
                  RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
endif()
if(NOT result EQUAL 0)
  if(MUST STREQUAL ON)
    message(FATAL_ERROR "The interactive graph could not be made: ${said}")
  endif()
  message(WARNING "Reports will have no interactive graph, since its script could not be made (remove ${OUT} to try again): ${said}")
  file(WRITE "${OUT}" "")
endif()
