# SPDX-License-Identifier: GPL-3.0-or-later
# The one place that says how every target is compiled.
add_library(tenon_strict INTERFACE)
add_library(tenon::strict ALIAS tenon_strict)
target_compile_definitions(tenon_strict INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(tenon_strict INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(tenon_strict INTERFACE /W4 /permissive- /utf-8)
  if(TENON_WARNINGS_AS_ERRORS)
    target_compile_options(tenon_strict INTERFACE /WX)
  endif()
else()
  target_compile_options(tenon_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    # g++ 12 reports moved-from std::variant members of Qt types falsely (GCC bug 105562's family).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(TENON_WARNINGS_AS_ERRORS)
    target_compile_options(tenon_strict INTERFACE -Werror)
  endif()
endif()
if(TENON_SANITIZE)
  target_compile_options(tenon_strict INTERFACE
    -fsanitize=${TENON_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tenon_strict INTERFACE -fsanitize=${TENON_SANITIZE})
endif()
if(TENON_COVERAGE)
  target_compile_options(tenon_strict INTERFACE --coverage -fprofile-abs-path)
  target_link_options(tenon_strict INTERFACE --coverage)
endif()
