// The command: a first, small one.
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline.hpp"
#include "reading/readers.hpp"
#include "record/json.hpp"

namespace {

using namespace rasoat;

int extract(const std::vector<std::string>& files, bool lines) {
  bool any = false;
  const bool array = !lines && files.size() > 1;
  if (array) std::cout << '[';
  for (std::size_t i = 0; i < files.size(); ++i) {
    const FileRecord record = make_record(std::filesystem::path(files[i]), files[i]);
    any |= std::holds_alternative<Record>(record);
    if (array && i > 0) std::cout << ",\n";
    write_json([](std::string_view piece) { std::cout << piece; }, record, Language::vi);
    if (!array) std::cout << '\n';
  }
  if (array) std::cout << "]\n";
  return any ? 0 : 2;
}

int text(const std::string& file) {
  const auto source = SourceText::read(file);
  if (!source) {
    std::cerr << describe(Language::vi, source.error()) << '\n';
    return 2;
  }
  const auto read = read_document(*source);
  if (!read) {
    std::cerr << describe(Language::vi, read.error()) << '\n';
    return 2;
  }
  std::cout << read->text;
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> files;
  std::string format = "jsonl";
  for (int i = 2; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--format" && i + 1 < argc) {
      format = argv[++i];
    } else {
      files.emplace_back(argv[i]);
    }
  }
  const std::string_view command = argc > 1 ? argv[1] : "";
  if (command == "extract" && !files.empty()) return extract(files, format == "jsonl");
  if (command == "text" && files.size() == 1) return text(files.front());
  return 2;
}
