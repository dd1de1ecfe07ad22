# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles resources/translations/tenon_*.ts with the host's lrelease, so that a cross build
# needs no LinguistTools in its target Qt.
find_program(LRELEASE NAMES lrelease lrelease-qt6
             HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin
                   /usr/lib/qt6/bin REQUIRED)
find_program(LUPDATE NAMES lupdate lupdate-qt6
             HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin
                   /usr/lib/qt6/bin)

# Adds every translation to TARGET as resources under :/i18n.
function(tenon_add_translations TARGET)
  set(compiled)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/tenon_*.ts)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    set(output ${CMAKE_BINARY_DIR}/translations/${name}.qm)
    add_custom_command(OUTPUT ${output}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/translations
      COMMAND ${LRELEASE} -silent ${source} -qm ${output}
      DEPENDS ${source})
    set_source_files_properties(${output} PROPERTIES GENERATED TRUE QT_RESOURCE_ALIAS ${name}.qm)
    list(APPEND compiled ${output})
  endforeach()
  if(compiled)
    qt_add_resources(${TARGET} translations PREFIX /i18n FILES ${compiled})
  endif()
endfunction()

# `cmake --build … --target translations` refreshes the .ts files from the sources.
if(LUPDATE)
  add_custom_target(translations
    COMMAND ${LUPDATE} core ui app -extensions cpp,h -locations none -no-obsolete
            -ts resources/translations/tenon_en.ts resources/translations/tenon_es.ts
                resources/translations/tenon_fr.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()
