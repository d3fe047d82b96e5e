// Relationships tell which member is the document, and which are its styles, lists, notes, heads and feet; an
// archive without them is read by the names that Word itself gives.
#include "reading/docx/parts.hpp"

#include <optional>

#include "reading/package/xml_part.hpp"

namespace rasoat::docx {
namespace {

constexpr std::size_t kMostHeads = 200;  // header and footer parts

std::string_view file_name(std::string_view member) {
  return member.substr(member.find_last_of('/') + 1);
}

bool is_wanted(std::string_view name) {
  if (name == "_rels/.rels") return true;
  if (!name.starts_with("word/")) return false;
  const std::string_view file = file_name(name);
  if (file.ends_with(".xml.rels")) return file.starts_with("document");
  if (!file.ends_with(".xml") || file == "stylesWithEffects.xml") return false;
  for (const std::string_view start :
       {"document", "styles", "numbering", "footnotes", "endnotes", "header", "footer"}) {
    if (file.starts_with(start)) return true;
  }
  return false;
}

struct Relationship {
  std::string type;  ///< the last word of it
  std::string target;
};

class Opening {
 public:
  explicit Opening(const SourceText& source) : source_(source) {}

  std::expected<Parts, Error> run() {
    auto package = unpack(source_, kFormat, is_wanted);
    if (!package) return std::unexpected(package.error());
    parts_.package = std::move(*package);
    std::string main = "word/document.xml";
    if (!open_relationships("_rels/.rels", "")) return std::unexpected(*error_);
    if (const Relationship* found = related("officeDocument"); found && parts_.package.find(found->target))
      main = found->target;
    if (!parts_.package.find(main))
      return std::unexpected(unreadable(source_, "input-part-missing", {std::string(kFormat), main}));
    const std::string folder = main.substr(0, main.find_last_of('/') + 1);
    relationships_.clear();
    const std::string beside = folder + "_rels/" + std::string(file_name(main)) + ".rels";
    if (!open_relationships(beside, folder)) return std::unexpected(*error_);
    open_all(main, folder);
    if (error_) return std::unexpected(*error_);
    if (!parts_.main.document)
      return std::unexpected(unreadable(source_, "input-part-missing", {std::string(kFormat), main}));
    return std::move(parts_);
  }

 private:
  const Relationship* related(std::string_view type) const {
    for (const Relationship& one : relationships_) {
      if (one.type == type) return &one;
    }
    return nullptr;
  }

  bool open_relationships(std::string_view name, std::string_view folder) {
    Package::Part* part = parts_.package.find(name);
    if (part == nullptr || part->parsed) return true;
    const auto tree = parse_part(source_, kFormat, *part, Blanks::alone);
    if (!tree) {
      error_ = tree.error();
      return false;
    }
    const pugi::xml_node root = (*tree)->document_element();
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
      if (value(node, "TargetMode") == "External") continue;
      const std::string_view type = value(node, "Type");
      const std::string_view target = value(node, "Target");
      const bool absolute = target.starts_with('/');
      relationships_.push_back({std::string(file_name(type)), absolute ? std::string(target.substr(1))
                                                                       : std::string(folder).append(target)});
    }
    return true;
  }

  void open(Tree& tree, const std::string& name) {
    Package::Part* part = parts_.package.find(name);
    if (error_ || part == nullptr || part->parsed || tree.document) return;
    auto parsed = parse_part(source_, kFormat, *part, Blanks::alone);
    if (!parsed) {
      error_ = parsed.error();
      return;
    }
    tree = {name, std::move(*parsed)};
  }

  void open_all(const std::string& main, const std::string& folder) {
    parts_.size = parts_.package.find(main)->bytes.size();
    open(parts_.main, main);
    for (const Relationship& one : relationships_) {
      if (one.target == main) continue;
      if (one.type == "styles") open(parts_.styles, one.target);
      if (one.type == "numbering") open(parts_.numbering, one.target);
      if (one.type == "footnotes") open(parts_.footnotes, one.target);
      if (one.type == "endnotes") open(parts_.endnotes, one.target);
      if (one.type == "header") open_head(parts_.headers, one.target);
      if (one.type == "footer") open_head(parts_.footers, one.target);
    }
    open(parts_.styles, folder + "styles.xml");
    open(parts_.numbering, folder + "numbering.xml");
    open(parts_.footnotes, folder + "footnotes.xml");
    open(parts_.endnotes, folder + "endnotes.xml");
  }

  void open_head(std::vector<Tree>& heads, const std::string& name) {
    if (heads.size() >= kMostHeads) return;
    for (const Tree& one : heads) {
      if (one.name == name) return;
    }
    heads.emplace_back();
    open(heads.back(), name);
    if (!heads.back().document) heads.pop_back();
  }

  const SourceText& source_;
  Parts parts_;
  std::vector<Relationship> relationships_;
  std::optional<Error> error_;
};

}  // namespace

std::expected<Parts, Error> open_parts(const SourceText& source) {
  return Opening(source).run();
}

}  // namespace rasoat::docx
