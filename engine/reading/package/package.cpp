// libarchive reads the archive by its directory and skips what is not wanted without unpacking it. Sizes that
// an archive states are not believed: what is unpacked is counted.
#include "reading/package/package.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace rasoat {
namespace {

constexpr std::size_t kMostBytes = std::size_t{128} << 20;
constexpr std::size_t kFreeBytes = std::size_t{16} << 20;  // that no ratio is asked for
constexpr std::size_t kMostRatio = 300;

struct Close {
  void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, Close>;

class Unpacking {
 public:
  Unpacking(const SourceText& source, std::string_view format) : source_(source), format_(format) {}

  std::expected<Package, Error> run(bool (*wanted)(std::string_view)) {
    if (source_.bytes().empty()) return fail("input-empty");
    if (!source_.bytes().starts_with("PK")) return fail("input-not-format");
    const Archive opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    if (archive_read_open_memory(opened.get(), source_.bytes().data(), source_.bytes().size()) != ARCHIVE_OK)
      return fail("input-archive-broken");
    Package package;
    archive_entry* entry = nullptr;
    for (;;) {
      const int status = archive_read_next_header(opened.get(), &entry);
      if (status == ARCHIVE_EOF) break;
      if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return fail("input-archive-broken");
      const std::string name = name_of(entry);
      if (!wanted(name)) continue;
      if (archive_entry_is_encrypted(entry) > 0) return fail("input-encrypted");
      package.parts.push_back({name, {}, false});
      if (auto error = unpack_part(opened.get(), entry, package.parts.back().bytes))
        return std::unexpected(std::move(*error));
    }
    std::ranges::sort(package.parts, {}, &Package::Part::name);
    const auto twice = std::ranges::adjacent_find(package.parts, {}, &Package::Part::name);
    if (twice != package.parts.end()) return fail("input-part-twice", twice->name);
    return package;
  }

 private:
  static std::string name_of(archive_entry* entry) {
    const char* raw = archive_entry_pathname(entry);
    if (raw == nullptr) raw = archive_entry_pathname_utf8(entry);
    std::string name = raw == nullptr ? "" : raw;
    std::ranges::replace(name, '\\', '/');
    name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
    return name;
  }

  std::optional<Error> unpack_part(archive* opened, archive_entry* entry, std::string& bytes) {
    // Room for as much as the entry says, within what one may expect of so small a file.
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > 0) {
      const auto said = static_cast<std::size_t>(archive_entry_size(entry));
      bytes.reserve(std::min(said, source_.bytes().size() * 40) + 1);
    }
    for (;;) {
      const void* block = nullptr;
      std::size_t size = 0;
      la_int64_t at = 0;
      const int status = archive_read_data_block(opened, &block, &size, &at);
      if (status == ARCHIVE_EOF) return std::nullopt;
      if (status != ARCHIVE_OK) return fail("input-archive-broken").error();
      total_ += size;
      const bool swollen = total_ > kFreeBytes && total_ / kMostRatio > source_.bytes().size();
      if (total_ > kMostBytes || swollen) return fail("input-unpacks-too-large").error();
      bytes.append(static_cast<const char*>(block), size);
    }
  }

  std::unexpected<Error> fail(std::string message, std::string argument = {}) const {
    std::vector<std::string> arguments = {std::string(format_)};
    if (!argument.empty()) arguments.push_back(std::move(argument));
    return std::unexpected(unreadable(source_, std::move(message), std::move(arguments)));
  }

  const SourceText& source_;
  std::string_view format_;
  std::size_t total_ = 0;
};

}  // namespace

Package::Part* Package::find(std::string_view name) noexcept {
  const auto found = std::ranges::lower_bound(parts, name, {}, &Part::name);
  return found != parts.end() && found->name == name ? &*found : nullptr;
}

std::expected<Package, Error> unpack(const SourceText& source, std::string_view format,
                                     bool (*wanted)(std::string_view name)) {
  return Unpacking(source, format).run(wanted);
}

Error unreadable(const SourceText& source, std::string message, std::vector<std::string> arguments) {
  return {"unreadable-document", source.path(), std::nullopt, std::move(message), std::move(arguments)};
}

}  // namespace rasoat
