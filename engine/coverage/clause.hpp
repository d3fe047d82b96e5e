// What the words of a clause tell beyond its fields: whether a plan carries out the directive, which kind of
// document is to be issued, in whose name an adviser's draft is issued.
#pragma once

#include <string>
#include <vector>

#include "authority/authority.hpp"
#include "duty/duty.hpp"

namespace rasoat {

/// "xây dựng kế hoạch thực hiện Kế hoạch này", "ban hành kế hoạch triển khai"; not "có kế hoạch đào tạo cán
/// bộ".
bool asks_to_carry_out(const Duty& duty);

/// The type code of the first document that the clause names without a number or "này": HD of "ban hành hướng
/// dẫn thực hiện Nghị quyết này"; empty where it names none.
std::string kind_to_issue(const Duty& duty);

/// The type codes of the plans that the clause names together: PA of "ban hành phương án ứng phó", KH and CTr of
/// "xây dựng kế hoạch, chương trình hành động thực hiện Đề án"; empty where it names none.
std::vector<std::string> kinds_to_plan(const Duty& duty);

/// Ban Thường vụ Tỉnh ủy of "tham mưu Ban Thường vụ Tỉnh ủy sơ kết", "trình Ban Thường vụ Tỉnh ủy ban hành".
std::vector<BodyIndex> advised_bodies(const Duty& duty, const Authority& authority, const Viewpoint& from);

}  // namespace rasoat
