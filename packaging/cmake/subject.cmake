# SPDX-License-Identifier: GPL-3.0-or-later
# tenon_subject(TARGET header.h ... source.cpp ...): the files of the folder that calls it. Headers go
# into a set, so that `all_verify_interface_header_sets` can compile each of them alone.
function(tenon_subject TARGET)
  set(headers)
  set(sources)
  foreach(file IN LISTS ARGN)
    if(file MATCHES "\\.h$")
      list(APPEND headers ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    else()
      list(APPEND sources ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endif()
  endforeach()
  target_sources(${TARGET} PRIVATE ${sources})
  target_sources(${TARGET} PUBLIC FILE_SET headers TYPE HEADERS
                 BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
endfunction()
