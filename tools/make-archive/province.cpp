#include "province.hpp"

#include <algorithm>
#include <set>

#include "letters.hpp"
#include "words.hpp"

namespace maker {
namespace {

class Founder {
 public:
  Founder(const Sizes& sizes, int first_year, int last_year, Random random)
      : sizes_(sizes), first_(first_year), last_(last_year), random_(random) {}

  Province found() {
    province_.name = place();
    province_.seat = place();
    found_party();
    found_state();
    for (std::size_t i = 0; i < province_.bodies.size(); ++i) {
      Body& body = province_.bodies[i];
      if (body.folder.empty()) body.folder = body.id;
      if (body.person.empty()) body.person = person();
      body.diligence = random_.between(35, 95);
    }
    return std::move(province_);
  }

 private:
  std::string place() {
    while (true) {
      const std::string name = one_of("place.first", random_) + " " + one_of("place.second", random_);
      if (places_.insert(slug(name)).second) return name;
    }
  }
  std::string person() {
    const bool woman = random_.chance(30);
    return one_of("person.family", random_) + " " +
           (woman ? "Thị " : one_of("person.middle", random_) + " ") +
           one_of(woman ? "person.woman" : "person.man", random_);
  }
  int add(Body body) {
    province_.bodies.push_back(std::move(body));
    return static_cast<int>(province_.bodies.size() - 1);
  }
  // Two or three bodies of a kind keep no archive at all.
  bool silent() { return random_.chance(12); }

  // --- the Party ---

  void found_party() {
    Body tw;
    tw.kind = Kind::tw, tw.id = "tw", tw.symbol = "TW", tw.name = "Ban Chấp hành Trung ương Đảng",
    tw.level = "central";
    tw.aliases = {"Bộ Chính trị", "Ban Bí thư"};
    tw.territory = "";
    const int root = add(tw);

    Body tu;
    tu.kind = Kind::tu, tu.id = "tu", tu.symbol = "TU", tu.level = "province", tu.parent = root;
    tu.name = "Tỉnh ủy " + province_.name;
    tu.aliases = {"Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh", "Thường trực Tỉnh ủy"};
    tu.territory = province_.name;
    tu.speaker = tu.short_name = "Ban Thường vụ Tỉnh ủy";
    tu.head = {"Tỉnh ủy " + province_.name};
    tu.seat = province_.seat, tu.authority = "Ban Thường vụ", tu.position = "Phó Bí thư",
    tu.folder = "tinh-uy";
    province_.tu = add(tu);

    province_.office = add_board("vptu", "VPTU", "Văn phòng Tỉnh ủy", "Chánh Văn phòng");
    province_.organisation = add_board("btctu", "BTCTU", "Ban Tổ chức Tỉnh ủy", "Trưởng ban");
    province_.inspection = add_board("ubkttu", "UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy", "Chủ nhiệm");
    add_board("btgtu", "BTGTU", "Ban Tuyên giáo Tỉnh ủy", "Trưởng ban");
    add_board("bdvtu", "BDVTU", "Ban Dân vận Tỉnh ủy", "Trưởng ban");
    province_.bodies.back().silent = true;
    found_bloc();
    for (int i = 0; i < sizes_.districts; ++i)
      found_district(place(), i == 0, i == 1 && sizes_.districts > 3);
  }

  int add_board(const char* id, const char* symbol, const char* name, const char* position) {
    Body board;
    board.kind = Kind::board, board.id = id, board.symbol = symbol, board.name = name,
    board.level = "province";
    board.parent = province_.tu;
    board.classes = {"cơ quan tham mưu, giúp việc Tỉnh ủy"};
    if (board.name.starts_with("Ban")) board.classes.push_back("ban đảng Tỉnh ủy");
    board.speaker = board.short_name = name;
    board.above = "Tỉnh ủy " + province_.name;
    board.head = {board.name.substr(0, board.name.rfind(" Tỉnh ủy"))};
    board.seat = province_.seat, board.position = position;
    return add(board);
  }

  void found_bloc() {
    Body bloc;
    bloc.kind = Kind::bloc, bloc.id = "dukcq", bloc.symbol = "ĐUK", bloc.level = "district",
    bloc.parent = province_.tu;
    bloc.name = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh";
    bloc.aliases = {"Đảng ủy Khối", "Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh"};
    bloc.classes = {"đảng ủy trực thuộc Tỉnh ủy"};
    if (random_.chance(50)) bloc.from = day_of(first_, 7, 1);
    bloc.speaker = bloc.name;
    bloc.speaker = "Ban Thường vụ " + bloc.name;
    bloc.short_name = "Ban Thường vụ Đảng ủy Khối";
    bloc.above = "Tỉnh ủy " + province_.name;
    bloc.head = {"Đảng ủy Khối các cơ quan", "và doanh nghiệp tỉnh"};
    bloc.seat = province_.seat, bloc.authority = "Ban Thường vụ", bloc.position = "Bí thư",
    bloc.folder = "dang-uy-khoi";
    const int parent = add(bloc);
    const int cells = std::min(sizes_.communes + 1, static_cast<int>(texts("cell.of").size()));
    for (int i = 0; i < cells; ++i) {
      Body cell;
      cell.kind = Kind::cell, cell.level = "grassroots", cell.parent = parent;
      const bool small_one = i + 1 == cells;
      const std::string& of = texts("cell.of")[static_cast<std::size_t>(i)];
      cell.id = (small_one ? "cb-" : "du-co-so-") + std::to_string(i + 1);
      cell.symbol = small_one ? "CB" : "ĐU";
      cell.name = (small_one ? "Chi bộ " : "Đảng ủy ") + of;
      cell.classes = {small_one ? "chi ủy cơ sở" : "đảng ủy cơ sở"};
      if (small_one) cell.classes.push_back("chi bộ cơ sở");
      cell.speaker = cell.short_name = small_one ? cell.name : "Ban Thường vụ " + cell.name;
      cell.above = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh";
      cell.head = {cell.name};
      cell.seat = province_.seat, cell.authority = small_one ? "Chi bộ" : "Ban Thường vụ",
      cell.position = "Bí thư";
      cell.silent = silent();
      add(cell);
    }
  }

  void found_district(const std::string& name, bool city, bool ends) {
    Body body;
    body.kind = Kind::district, body.level = "district", body.parent = province_.tu;
    const std::string noun = city ? "Thành ủy" : "Huyện ủy";
    body.id = (city ? "thu-" : "hu-") + slug(name);
    body.symbol = city ? "ThU" : "HU";
    body.name = noun + " " + name;
    body.aliases = {std::string("Đảng bộ ") + (city ? "thành phố " : "huyện ") + name};
    body.classes = {small(noun)};
    if (ends) body.to = day_of(last_ - 1, 6, 30);
    body.speaker = "Ban Thường vụ " + body.name;
    body.short_name = "Ban Thường vụ " + noun;
    body.above = "Tỉnh ủy " + province_.name;
    body.head = {body.name};
    body.seat = name;
    body.authority = "Ban Thường vụ",
    body.position = random_.chance(50) ? "Bí thư" : "Phó Bí thư Thường trực";
    body.silent = !city && silent();
    const int parent = add(body);
    districts_.push_back({name, city, body.to, body.silent, {}});
    for (int i = 0; i < sizes_.communes; ++i) found_commune(parent, city, i, body);
  }

  void found_commune(int parent, bool city, int index, const Body& above) {
    Body body;
    const std::string name = place();
    // Every district has a seat: a thị trấn, in the city a phường.
    const std::string noun = index == 0 ? (city ? "phường" : "thị trấn") : "xã";
    body.kind = Kind::commune, body.level = "commune", body.parent = parent;
    body.id = "du-" + slug(name), body.symbol = "ĐU";
    body.name = "Đảng ủy " + noun + " " + name;
    body.aliases = {"Đảng bộ " + noun + " " + name};
    body.classes = {"đảng ủy " + noun, city ? "đảng ủy xã, phường" : "đảng ủy xã, thị trấn"};
    body.to = above.to;
    body.speaker = "Ban Thường vụ " + body.name;
    body.short_name = "Ban Thường vụ Đảng ủy " + noun;
    body.above = above.name;
    body.head = {body.name};
    body.seat = name, body.authority = "Ban Thường vụ", body.position = "Bí thư";
    body.silent = above.silent || silent();
    districts_.back().communes.push_back({noun, name});
    add(body);
  }

  // --- the State ---

  void found_state() {
    Body council;
    council.kind = Kind::hdnd, council.id = "hdnd", council.symbol = "HĐND", council.level = "province";
    council.name = "Hội đồng nhân dân tỉnh " + province_.name;
    council.aliases = {"Hội đồng nhân dân tỉnh", "HĐND tỉnh"};
    council.territory = province_.name;
    council.speaker = council.short_name = "Hội đồng nhân dân tỉnh";
    council.head = {"Hội đồng nhân dân", "tỉnh " + province_.name};
    council.seat = province_.seat, council.authority = "", council.position = "Chủ tịch";
    province_.hdnd = add(council);

    Body government;
    government.kind = Kind::cp, government.id = "cp", government.symbol = "CP", government.level = "central";
    government.name = "Chính phủ";
    government.territory = "";
    const int root = add(government);

    Body ubnd;
    ubnd.kind = Kind::ubnd, ubnd.id = "ubnd", ubnd.symbol = "UBND", ubnd.level = "province",
    ubnd.parent = root;
    ubnd.name = "Ủy ban nhân dân tỉnh " + province_.name;
    ubnd.aliases = {"Ủy ban nhân dân tỉnh", "UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh",
                    "Chủ tịch UBND tỉnh"};
    ubnd.territory = province_.name;
    ubnd.speaker = ubnd.short_name = "Ủy ban nhân dân tỉnh";
    ubnd.head = {"Ủy ban nhân dân", "tỉnh " + province_.name};
    ubnd.seat = province_.seat, ubnd.authority = "Ủy ban nhân dân", ubnd.position = "Phó Chủ tịch";
    ubnd.folder = "ubnd-tinh";
    province_.ubnd = add(ubnd);

    for (int i = 0; i < sizes_.departments; ++i) found_department(i);
    for (const District& district : districts_) found_state_district(district);

    Body front;
    front.kind = Kind::front, front.id = "mttq", front.symbol = "MTTQ", front.level = "province";
    front.name = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh " + province_.name;
    front.aliases = {"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"};
    front.territory = province_.name;
    front.speaker = front.short_name = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh";
    front.head = {"Ủy ban Mặt trận Tổ quốc Việt Nam", "tỉnh " + province_.name};
    front.seat = province_.seat, front.authority = "Ban Thường trực", front.position = "Chủ tịch";
    province_.front = add(front);
  }

  void found_department(int index) {
    const std::vector<std::string>& known = texts("department");
    if (static_cast<std::size_t>(index) >= known.size()) return;
    const std::vector<std::string> parts = parted(known[static_cast<std::size_t>(index)], '|');
    Body body;
    body.kind = Kind::department, body.id = small_ascii(parts[0]), body.symbol = parts[0],
    body.level = "province";
    body.parent = province_.ubnd;
    body.name = parts[1];
    body.classes = {"sở", "sở, ban, ngành", "sở, ban, ngành tỉnh"};
    // One department is dissolved on the way, and one begins.
    if (index == 4) body.to = day_of(last_ - 1, 2, 28);
    if (index == 5) body.from = day_of(last_ - 1, 3, 1);
    body.speaker = body.short_name = body.name;
    body.above =
        random_.chance(50) ? "UBND tỉnh " + province_.name : "Ủy ban nhân dân tỉnh " + province_.name;
    body.head = {body.name};
    body.seat = province_.seat, body.position = "Giám đốc";
    body.silent = index > 1 && silent();
    add(body);
  }

  struct Commune {
    std::string noun, name;
  };
  struct District {
    std::string name;
    bool city;
    std::optional<Date> to;
    bool silent;
    std::vector<Commune> communes;
  };

  void found_state_district(const District& district) {
    Body body;
    const std::string noun = district.city ? "thành phố" : "huyện";
    body.kind = Kind::ubnd_district, body.id = "ubnd-" + slug(district.name), body.symbol = "UBND";
    body.level = "district", body.parent = province_.ubnd;
    body.name = "Ủy ban nhân dân " + noun + " " + district.name;
    body.aliases = {"UBND " + noun + " " + district.name};
    body.classes = {"Ủy ban nhân dân các huyện, thành phố", "UBND các huyện, thành phố",
                    "Ủy ban nhân dân " + noun};
    body.to = district.to;
    body.speaker = body.name;
    body.short_name = "Ủy ban nhân dân " + noun;
    body.head = {"Ủy ban nhân dân", noun + " " + district.name};
    body.seat = district.name;
    body.authority = "Ủy ban nhân dân", body.position = random_.chance(50) ? "Chủ tịch" : "Phó Chủ tịch";
    body.silent = district.silent;
    const int parent = add(body);
    for (const Commune& commune : district.communes) {
      Body small_one;
      small_one.kind = Kind::ubnd_commune, small_one.id = "ubnd-" + slug(commune.name),
      small_one.symbol = "UBND";
      small_one.level = "commune", small_one.parent = parent;
      small_one.name = "Ủy ban nhân dân " + commune.noun + " " + commune.name;
      small_one.aliases = {"UBND " + commune.noun + " " + commune.name};
      small_one.classes = {
          district.city ? "Ủy ban nhân dân các xã, phường" : "Ủy ban nhân dân các xã, thị trấn",
          "Ủy ban nhân dân " + commune.noun};
      small_one.to = district.to;
      small_one.speaker = small_one.name;
      small_one.short_name = "Ủy ban nhân dân " + commune.noun;
      small_one.head = {"Ủy ban nhân dân", commune.noun + " " + commune.name};
      small_one.seat = commune.name, small_one.authority = "Ủy ban nhân dân", small_one.position = "Chủ tịch";
      small_one.silent = district.silent || silent();
      add(small_one);
    }
  }

  static std::string small_ascii(const std::string& text) {
    std::string out = plain(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
  }
  static std::string slug(const std::string& text) {
    std::string out = small_ascii(text);
    for (char& c : out) c = c == ' ' ? '-' : c;
    return out;
  }

  Sizes sizes_;
  int first_, last_;
  Random random_;
  Province province_;
  std::set<std::string> places_;  // slugs
  std::vector<District> districts_;
};

}  // namespace

std::vector<int> Province::under(int parent, Kind kind) const {
  std::vector<int> out;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    if (bodies[i].parent == parent && bodies[i].kind == kind) out.push_back(static_cast<int>(i));
  }
  return out;
}

Province make_province(const Sizes& sizes, int first_year, int last_year, Random random) {
  return Founder(sizes, first_year, last_year, random).found();
}

}  // namespace maker
