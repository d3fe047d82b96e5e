#include "reading/foreign.hpp"

#include <filesystem>

#include "isolation/child_pool.hpp"
#include "reading/package/package.hpp"
#include "source/digest.hpp"
#include "source/linked_code.hpp"

namespace rasoat {
namespace {

using isolation::Failure;

std::filesystem::path reader_program() {
  std::error_code failed;
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
  const auto installed = folder.parent_path() / "libexec" / "rasoat" / "rasoat-reader";
  const auto beside = folder / "rasoat-reader";
  return std::filesystem::exists(beside, failed) ? beside : installed;
}

isolation::ChildPool& children() {
  static isolation::ChildPool pool(reader_program(), {});
  return pool;
}

std::string request_for(ForeignFormat format, std::string_view bytes, std::uint32_t page) {
  std::string request;
  request.reserve(bytes.size() + 1 + sizeof(page));
  request += static_cast<char>(format);
  request.append(reinterpret_cast<const char*>(&page), sizeof(page));
  request += bytes;
  return request;
}

Error described(const Failure& failure, std::string_view name, const SourceText& source) {
  std::vector<std::string> arguments = {std::string(name)};
  const auto error = [&](std::string message) {
    return unreadable(source, std::move(message), std::move(arguments));
  };
  switch (failure.kind) {
    case Failure::Kind::no_program:
      return error("input-reader-missing");
    case Failure::Kind::memory:
      return error("input-reader-memory");
    case Failure::Kind::time:
      return error("input-reader-time");
    case Failure::Kind::answer:
      return error("input-reader-answer");
    case Failure::Kind::crashed:
    case Failure::Kind::ended:
      break;
  }
  return error("input-reader-crashed");
}

}  // namespace

const std::string& foreign_version() {
  static const std::string version = [] {
    Digest digest;
    digest.add(file_version(reader_program().string()));
    const auto said = children().ask(request_for(ForeignFormat::version, {}, 0));
    if (said) digest.add("\n" + *said);
    return digest.hex();
  }();
  return version;
}

std::expected<std::string, Error> ask_foreign_reader(ForeignFormat format, std::string_view name,
                                                     const SourceText& source, std::uint32_t page) {
  auto answer = children().ask(request_for(format, source.bytes(), page));
  if (!answer) return std::unexpected(described(answer.error(), name, source));
  return std::move(*answer);
}

}  // namespace rasoat
