// An invented province: its bodies, Party and State side, with all that their documents print of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar.hpp"
#include "random.hpp"

namespace maker {

enum class Kind : std::uint8_t {
  tw,          // the Party's centre
  tu,          // Tỉnh ủy
  board,       // Ban Tổ chức Tỉnh ủy …
  bloc,        // Đảng ủy Khối
  district,    // Huyện ủy, Thành ủy
  commune,     // Đảng ủy xã
  cell,        // party bodies under the bloc
  hdnd,        // Hội đồng nhân dân tỉnh
  cp,          // Chính phủ
  ubnd,        // Ủy ban nhân dân tỉnh
  department,  // Sở
  ubnd_district,
  ubnd_commune,
  front,  // Mặt trận Tổ quốc
};

struct Body {
  Kind kind = Kind::tu;
  std::string id, symbol, name;
  std::vector<std::string> aliases, classes;
  std::string level;
  int parent = -1;
  std::optional<std::string> territory;  // printed in the registry only where it is not inherited
  std::optional<Date> from, to;
  std::string speaker;     // who speaks in its documents, and issues them: Ban Thường vụ Huyện ủy Đông Lĩnh
  std::string short_name;  // as inferiors call it: Ban Thường vụ Huyện ủy
  std::string above;       // the line above its own in heads; may be empty
  std::vector<std::string> head;  // its own lines in heads
  std::string seat;               // place line
  std::string authority, position, person;
  std::string folder;
  bool silent = false;  // never issues anything (but drafts)
  int diligence = 70;   // in percent: how often it does in time what it owes

  bool is_party() const { return kind <= Kind::cell; }
  bool exists_on(Date day) const { return (!from || *from <= day) && (!to || day <= *to); }
};

struct Province {
  std::string name;  // "Sông Vân"
  std::string seat;
  std::vector<Body> bodies;  // parents before what is under them
  int tu = 0, ubnd = 0, hdnd = 0, organisation = 0, inspection = 0, office = 0, front = 0;

  const Body& operator[](int body) const { return bodies[static_cast<std::size_t>(body)]; }
  std::vector<int> under(int parent, Kind kind) const;
};

struct Sizes {
  int districts = 6;
  int communes = 3;  // of each district
  int departments = 8;
};

Province make_province(const Sizes& sizes, int first_year, int last_year, Random random);
/// organisations.xml.
std::string registry_of(const Province& province);

}  // namespace maker
