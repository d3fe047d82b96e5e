// The members of a list of bodies and classes of bodies, found one after another.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "authority/addressing.hpp"
#include "authority/authority.hpp"

namespace rasoat {

struct Authority::Classes {
  const Authority& authority;
  const Viewpoint& from;
  std::vector<AddressPart> parts;
  NameWords anchor;  ///< the last part that stands by itself, whose first words later parts may share
  std::vector<BodyIndex> found{};
  std::vector<std::string> unknown{};
  bool any = false;     ///< some part names a class or a body
  bool missed = false;  ///< some part names neither

  Classes(const Authority& in, const Viewpoint& speaker, std::vector<AddressPart> list, NameWords before = {})
      : authority(in), from(speaker), parts(std::move(list)), anchor(std::move(before)) {}
  void run();

 private:
  std::size_t take(std::size_t i);
  // classes
  std::size_t take_whole(std::size_t i);
  bool take_class(std::span<const NameWord> prefix, const NameWords& part);
  bool take_with(const std::string& head, std::span<const NameWord> part);
  bool take_completed(std::size_t i);
  bool take_nested(std::span<const NameWord> words);
  bool take_kind(std::span<const NameWord> words);
  bool take_departments(std::span<const NameWord> words);
  bool take_completed_nested(std::size_t i);
  // names
  std::size_t take_names(std::span<const NameWord> prefix, std::size_t i);
  std::size_t take_prefixed(std::size_t i);
  std::size_t take_area(std::size_t i);
  void note_unknown(std::size_t i);

  bool means_provinces() const;
  const std::vector<BodyIndex>* members_of(const std::string& key) const;
  std::optional<BodyIndex> named_by(const NameWords& words) const;
  std::optional<BodyIndex> shortly_named(NameWords words, bool complete) const;
  bool goes_on_with_a_name(std::size_t i) const;
  void add(const std::vector<BodyIndex>& members, std::span<const NameWord> rest);
  void add_body(BodyIndex body);

  bool naming_ = false;  // the last part was the name of one body: "Các Sở: Tài chính, …"
};

}  // namespace rasoat
