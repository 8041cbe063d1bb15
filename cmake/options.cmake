# Compiler settings that every preset shares; the presets choose the rest.
option(KAST_WERROR "Warnings are errors" OFF)
option(KAST_FUZZ "Build the libFuzzer targets (clang)" OFF)
set(KAST_SANITIZE "" CACHE STRING "address, undefined, thread or empty")

find_program(KAST_CCACHE ccache)
if(KAST_CCACHE)
  # a precompiled header can be cached when macros and times in it are not compared
  set(KAST_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${KAST_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${KAST_LAUNCHER})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KAST_LAUNCHER})
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                    -Wno-missing-field-initializers)
if(KAST_WERROR)
  add_compile_options(-Werror)
endif()

if(KAST_SANITIZE)
  add_compile_options(-fsanitize=${KAST_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${KAST_SANITIZE})
  if(KAST_SANITIZE MATCHES undefined)
    # clang 14 sees coroutine frames through a wrong function type
    add_compile_options(-fno-sanitize=function -fno-sanitize-recover=undefined)
  endif()
endif()
if(KAST_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
option(KAST_COVERAGE "Instrument for coverage" OFF)
if(KAST_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

find_program(KAST_MOLD mold)
find_program(KAST_LLD ld.lld)
if(KAST_MOLD)
  add_link_options(-fuse-ld=mold)
elseif(KAST_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# kast_library(NAME DEPS...): the folder's own *.cpp (not main.cpp, nor subfolders that are a library
# of their own), includes from the root.
function(kast_library name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  file(GLOB own CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
  foreach(list_file IN LISTS own)
    get_filename_component(folder ${list_file} DIRECTORY)
    list(FILTER sources EXCLUDE REGEX "^${folder}/")
  endforeach()
  add_library(kast_${name} STATIC ${sources})
  target_include_directories(kast_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(kast_${name} PUBLIC ${ARGN})
endfunction()
