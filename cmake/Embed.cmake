# Writes OUT: a C++ file that holds FILES (parted by |) as the array SYMBOL.
string(REPLACE "|" ";" files "${FILES}")
set(code "#include \"source/embedded.hpp\"\nnamespace rasoat {\nextern constinit const EmbeddedFile ${SYMBOL}[] = {\n")
foreach(file IN LISTS files)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${hex}")
  # Pieces of 2,000 bytes keep every literal well under the limits of the compilers.
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f]))" "\\1\"\n\"" escaped "${escaped}")
  get_filename_component(name "${file}" NAME)
  file(SIZE "${file}" size)
  string(APPEND code "  {\"${name}\", {\"${escaped}\", ${size}}},\n")
endforeach()
string(APPEND code "  {{}, {}}};\n}\n")
file(WRITE "${OUT}" "${code}")
