// Everything is unpacked in memory and counted while it is: what an archive says of sizes is not believed.
#include "reading/container/zip.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <memory>

#include "reading/docx/docx.hpp"
#include "reading/odt/odt.hpp"
#include "reading/package/package.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostMembers = 20'000;
constexpr std::size_t kMostRatio = 300;  // of what is unpacked to the archive
constexpr std::size_t kFreeBytes = std::size_t{16} << 20;

struct Free {
  void operator()(archive* opened) const noexcept { archive_read_free(opened); }
};

// libarchive gives names outside ASCII in a locale with UTF-8 only; for this thread and no longer.
class NamesInUtf8 {
 public:
  NamesInUtf8() : wanted_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (wanted_ != nullptr) before_ = ::uselocale(wanted_);
  }
  ~NamesInUtf8() {
    if (wanted_ == nullptr) return;
    ::uselocale(before_);
    ::freelocale(wanted_);
  }
  NamesInUtf8(const NamesInUtf8&) = delete;
  NamesInUtf8& operator=(const NamesInUtf8&) = delete;

 private:
  locale_t wanted_;
  locale_t before_ = nullptr;
};

// What systems put beside documents: no document of anybody.
bool is_litter(std::string_view name) {
  const std::size_t slash = name.find_last_of('/');
  const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
  return name.starts_with("__MACOSX/") || last.starts_with('.') || last == "Thumbs.db" ||
         last == "desktop.ini";
}

class Unpacking {
 public:
  Unpacking(const SourceText& source, std::size_t room) : source_(source), room_(room) {}

  std::expected<Contents, Error> run() {
    const NamesInUtf8 utf8;
    const std::unique_ptr<archive, Free> opened(archive_read_new());
    if (opened == nullptr) return fail("input-archive-broken");
    archive_read_support_format_zip(opened.get());
    const std::string_view bytes = source_.bytes();
    if (archive_read_open_memory(opened.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
      return fail("input-archive-broken");
    Contents contents;
    archive_entry* entry = nullptr;
    for (std::size_t count = 0;; ++count) {
      const int status = archive_read_next_header(opened.get(), &entry);
      if (status == ARCHIVE_EOF) break;
      if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return fail("input-archive-broken");
      if (count == kMostMembers) return fail("input-unpacks-too-large");
      const char* raw = archive_entry_pathname(entry);
      if (raw == nullptr) raw = archive_entry_pathname_utf8(entry);
      const std::string name = raw == nullptr ? "document " + std::to_string(count + 1) : raw;
      if (archive_entry_filetype(entry) == AE_IFDIR || name.ends_with('/') || is_litter(name)) continue;
      if (archive_entry_is_encrypted(entry) > 0) return fail("input-encrypted");
      contents.members.push_back({name, {}});
      if (auto error = unpack(opened.get(), contents.members.back().bytes)) return std::unexpected(*error);
    }
    if (contents.members.empty()) return fail("input-no-members");
    return contents;
  }

 private:
  std::optional<Error> unpack(archive* opened, std::string& bytes) {
    for (;;) {
      const void* block = nullptr;
      std::size_t size = 0;
      la_int64_t at = 0;
      const int status = archive_read_data_block(opened, &block, &size, &at);
      if (status == ARCHIVE_EOF) return std::nullopt;
      if (status != ARCHIVE_OK) return fail("input-archive-broken").error();
      total_ += size;
      const bool swollen = total_ > kFreeBytes && total_ / kMostRatio > source_.bytes().size();
      if (total_ > room_ || swollen) return fail("input-unpacks-too-large").error();
      bytes.append(static_cast<const char*>(block), size);
    }
  }

  std::unexpected<Error> fail(std::string message) const {
    return std::unexpected(unreadable(source_, std::move(message), {"ZIP"}));
  }

  const SourceText& source_;
  std::size_t room_;
  std::size_t total_ = 0;
};

}  // namespace

bool recognises_zip(std::string_view bytes) {
  const bool zip =
      bytes.starts_with(std::string_view("PK\3\4", 4)) || bytes.starts_with(std::string_view("PK\5\6", 4));
  return zip && !recognises_docx(bytes) && !recognises_odt(bytes);
}

std::expected<Contents, Error> open_zip(const SourceText& source, std::size_t room) {
  return Unpacking(source, room).run();
}

}  // namespace rasoat
