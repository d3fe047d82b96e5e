// Bodies (cơ quan, tổ chức): those of the registry, else those that the heads of an archive show; which body
// a document belongs to, and whom a name or a class of bodies means in the mouth of another body.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "authority/designation.hpp"
#include "authority/name.hpp"
#include "authority/territory.hpp"
#include "document/document.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

using BodyIndex = std::uint32_t;

struct Body {
  std::string id;      ///< of the registry, else the slug of the name
  std::string name;    ///< to show
  std::string symbol;  ///< folded; empty where none is known
  std::optional<Level> level;
  std::optional<System> system;
  std::optional<BodyIndex> parent;
  Territory territory;
  std::optional<Date> from, to;
  bool registered = false;

  bool exists_on(Date day) const noexcept { return (!from || *from <= day) && (!to || day <= *to); }
};

/// Whose a document is, as its head tells.
struct Standing {
  std::optional<DesignationParts> designation;
  std::optional<BodyIndex> body;
  std::vector<BodyIndex> possible;  ///< where several bodies fit the head equally and `body` is nothing
  Territory territory;
};

/// From where somebody speaks of bodies: the issuer of the document, and its territory.
struct Viewpoint {
  std::optional<BodyIndex> issuer;
  Territory territory;
};

/// Whom a phrase addresses.
struct AddressedBodies {
  enum class Kind : std::uint8_t {
    body,      ///< one definite body
    members,   ///< every body of some classes under the issuer's authority (may be none of those alive)
    vague,     ///< nobody in particular
    stranger,  ///< a definite body that is not known
  };
  Kind kind = Kind::vague;
  std::vector<BodyIndex> bodies{};     ///< ascending, whatever their life
  std::vector<std::string> unknown{};  ///< definite bodies that the phrase names and nobody knows
  bool doubtful = false;               ///< some are taken out of the class, and it is not certain which
};

/// The key of a class of bodies: its words without "các", "từng", "mỗi".
std::string class_key(std::string_view phrase);

class Authority {
 public:
  /// `registry` may be null. Only `document.head` fields that the join sees are used; nothing is kept of
  /// them.
  Authority(const Organisations* registry, std::span<const Head* const> heads);

  bool has_registry() const noexcept { return has_registry_; }
  std::span<const Body> bodies() const noexcept { return bodies_; }
  const Body& body(BodyIndex index) const noexcept { return bodies_[index]; }
  /// Of the i-th head.
  const Standing& standing(std::size_t head) const noexcept { return standings_[head]; }

  /// The body that a name means: "Ban Thường vụ Tỉnh ủy", "UBND tỉnh", "Ban Thường vụ".
  std::optional<BodyIndex> named(std::string_view phrase, const Viewpoint& from) const;
  /// The body whose name stands at the start of the words, and how many of them it takes.
  std::optional<std::pair<BodyIndex, std::size_t>> leading(std::span<const NameWord> words,
                                                           const Viewpoint& from) const;
  AddressedBodies addressees(std::string_view phrase, const Viewpoint& from) const;
  /// The territory in which a phrase places a body, else that of the viewpoint.
  Territory territory_meant(const BodyName& name, const Viewpoint& from) const;

  /// The bodies that the symbol of a designation may mean where it is said, the likeliest first: the speaker,
  /// its superiors, then the only one in the territory, or the only one of the speaker's level.
  std::vector<BodyIndex> bearers_of(const DesignationParts& designation, const Viewpoint& from) const;
  /// Whether one of the body's names begins with these words (key_of), or they with it.
  bool may_be_called(BodyIndex body, const std::string& key) const;

  bool is_under(BodyIndex body, BodyIndex above) const noexcept;

 private:
  static constexpr std::size_t kMostListed =
      40;  ///< parts of a phrase that is still taken for a list of bodies

  struct Attribution;  // attribution.hpp: heads → bodies
  struct Classes;      // classes.hpp: phrases → members
  std::optional<AddressedBodies> named_after_class(std::string_view phrase, const Viewpoint& from) const;
  std::optional<AddressedBodies> listed_after_class(std::string_view phrase, const Viewpoint& from) const;

  void add_registry(const Organisations& registry);
  void index_body(BodyIndex body, const BodyName& name);
  static std::vector<std::string> keys_of(const BodyName& name, const Territory& territory,
                                          bool without_kind);
  std::optional<BodyIndex> exactly_named(const BodyName& name, const Viewpoint& from,
                                         bool without_kind) const;
  std::optional<BodyIndex> named(const BodyName& name, const Viewpoint& from) const;
  std::optional<BodyIndex> generically_named(const BodyName& name, const Viewpoint& from) const;
  std::optional<BodyIndex> definitely_named(const BodyName& name, const Viewpoint& from) const;
  std::optional<BodyIndex> nearest(std::vector<BodyIndex> candidates, const Viewpoint& from) const;
  bool name_starts_with(BodyIndex body, const std::string& key) const;
  bool begins_a_name(const std::string& key) const;

  bool has_registry_ = false;
  std::vector<Body> bodies_;
  std::vector<std::vector<BodyIndex>> children_;
  std::vector<std::vector<std::string>> names_;  // by body: keys of its names, representatives left out
  std::unordered_map<std::string, std::vector<BodyIndex>> by_key_;
  std::unordered_map<std::string, std::vector<BodyIndex>>
      by_short_key_;  // "tỉnh", "thành phố" at the end left out
  std::unordered_map<std::string, std::vector<BodyIndex>> by_class_;
  std::unordered_map<std::string, std::vector<BodyIndex>> by_symbol_;
  std::map<std::string, std::vector<BodyIndex>> by_start_;  // whole names in order, for prefixes
  std::vector<Standing> standings_;
};

}  // namespace rasoat
