#include "editing/docx_file.hpp"

#include <algorithm>

#include "editing/xml_tags.hpp"

namespace rasoat {
namespace {

bool is_xml(std::string_view name) {
  return name.ends_with(".xml") || name.ends_with(".rels");
}

}  // namespace

std::expected<DocxFile, Error> open_docx(SourceText source) {
  auto mapped = read_docx_with_map(source);
  if (!mapped) return std::unexpected(mapped.error());
  return DocxFile{std::move(source), std::move(*mapped)};
}

std::expected<DocxParts, Error> DocxParts::open(const SourceText& source) {
  auto package = unpack(source, "DOCX", is_xml);
  if (!package) return std::unexpected(package.error());
  DocxParts parts;
  for (Package::Part& one : package->parts) parts.parts_.emplace(one.name, std::move(one.bytes));
  return parts;
}

const std::string* DocxParts::find(const std::string& name) const {
  const auto known = parts_.find(name);
  return known == parts_.end() ? nullptr : &known->second;
}

void DocxParts::put(const std::string& name, std::string bytes) {
  parts_[name] = std::move(bytes);
  changed_[name] = true;
}

std::string DocxParts::relationships_of(const std::string& part) {
  const std::size_t folder = part.rfind('/') + 1;
  return part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels";
}

std::string DocxParts::related(const std::string& part, std::string_view kind) const {
  const std::string* const list = find(relationships_of(part));
  if (list == nullptr) return {};
  const std::string wanted = "/" + std::string(kind);
  XmlTags tags(*list);
  for (XmlTag tag; tags.next(tag);) {
    if (tag.closing || !tag.attribute(*list, "Type").ends_with(wanted) ||
        tag.attribute(*list, "TargetMode") == "External")
      continue;
    const std::string_view target = tag.attribute(*list, "Target");
    const std::string name = target.starts_with('/')
                                 ? std::string(target.substr(1))
                                 : part.substr(0, part.rfind('/') + 1) + std::string(target);
    if (find(name) != nullptr) return name;
  }
  return {};
}

std::string DocxParts::main_part() const {
  const std::string named = related("", "officeDocument");
  return named.empty() ? "word/document.xml" : named;
}

std::expected<std::string, Error> DocxParts::write(const SourceText& source) const {
  std::vector<NewMember> members;
  for (const auto& [name, changed] : changed_) members.push_back({name, parts_.at(name)});
  return copy_zip(source, members);
}

void Insertions::put(std::size_t at, std::string text, std::size_t length) {
  pieces_.push_back({at, length, std::move(text)});
}

std::string Insertions::apply(std::string_view text) const {
  std::ranges::stable_sort(pieces_, {}, &Piece::at);
  std::string out;
  std::size_t reached = 0;
  for (const Piece& piece : pieces_) {
    if (piece.at > reached) {
      out.append(text.substr(reached, piece.at - reached));
      reached = piece.at;
    }
    out += piece.text;
    reached = std::max(reached, piece.at + piece.length);
  }
  return out.append(text.substr(std::min(reached, text.size())));
}

}  // namespace rasoat
