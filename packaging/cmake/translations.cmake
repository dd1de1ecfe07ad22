# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles resources/translations/tenon_*.ts with the host's lrelease, so that a cross build
# needs no LinguistTools in its target Qt.
find_program(LRELEASE NAMES lrelease lrelease-qt6
             HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin
                   /usr/lib/qt6/bin REQUIRED)
find_program(LUPDATE NAMES lupdate lupdate-qt6
             HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin
                   /usr/lib/qt6/bin)

# A made-up language for the tests, under :/i18n/tenon_xx.qm, to find text that is not translated or
# has no room; see packaging/pseudo.py. Skipped where there is no Python.
if(TENON_BUILD_TESTS)
  find_package(Python3 COMPONENTS Interpreter QUIET)
endif()
function(tenon_pseudo_language OUTPUT)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
  set(english ${PROJECT_SOURCE_DIR}/resources/translations/tenon_en.ts)
  add_custom_command(OUTPUT ${folder}/tenon_xx.qm
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/packaging/pseudo.py ${english} ${folder}/tenon_xx.ts
    COMMAND ${LRELEASE} -silent ${folder}/tenon_xx.ts -qm ${folder}/tenon_xx.qm
    DEPENDS ${english} ${PROJECT_SOURCE_DIR}/packaging/pseudo.py)
  set_source_files_properties(${folder}/tenon_xx.qm PROPERTIES GENERATED TRUE
    QT_RESOURCE_ALIAS tenon_xx.qm)
  set(${OUTPUT} ${folder}/tenon_xx.qm PARENT_SCOPE)
endfunction()

# Adds every translation to TARGET as resources under :/i18n.
# Each caller compiles its own: two folders that made the same file would be an error.
function(tenon_add_translations TARGET)
  set(compiled)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/tenon_*.ts)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm)
    add_custom_command(OUTPUT ${output}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
      COMMAND ${LRELEASE} -silent ${source} -qm ${output}
      DEPENDS ${source})
    set_source_files_properties(${output} PROPERTIES GENERATED TRUE QT_RESOURCE_ALIAS ${name}.qm)
    list(APPEND compiled ${output})
  endforeach()
  if(TENON_BUILD_TESTS AND Python3_Interpreter_FOUND)
    tenon_pseudo_language(output)
    list(APPEND compiled ${output})
  endif()
  if(compiled)
    qt_add_resources(${TARGET} translations PREFIX /i18n FILES ${compiled})
  endif()
endfunction()

# `cmake --build … --target translations` refreshes the .ts files from the sources.
if(LUPDATE)
  add_custom_target(translations
    # Without -I lupdate finds no class of ours and names contexts that no tr() ever asks for.
    COMMAND ${LUPDATE} core ui app -I . -extensions cpp,h -locations none -no-obsolete
            -ts resources/translations/tenon_en.ts resources/translations/tenon_es.ts
                resources/translations/tenon_fr.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()
