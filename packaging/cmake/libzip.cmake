# SPDX-License-Identifier: GPL-3.0-or-later
# libzip as tenon::zip. By pkg-config first: Debian's libzip-config.cmake asks for programs that its
# package does not hold; vcpkg has the other way alone.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip)
endif()
add_library(tenon_zip INTERFACE)
add_library(tenon::zip ALIAS tenon_zip)
if(TARGET PkgConfig::LIBZIP)
  target_link_libraries(tenon_zip INTERFACE PkgConfig::LIBZIP)
else()
  find_package(libzip CONFIG REQUIRED)
  target_link_libraries(tenon_zip INTERFACE libzip::zip)
endif()
