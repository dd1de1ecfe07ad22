// SPDX-License-Identifier: GPL-3.0-or-later
// clang 14, which Debian 12 has, does not deduce the arguments of an aggregate by itself.
#pragma once

#include "core/store/record.h"

#if defined(__clang__) && __clang_major__ < 17
namespace tenon::store {
template <class T, class V>
Column(const char*, V T::*) -> Column<T, V>;
} // namespace tenon::store
#endif
