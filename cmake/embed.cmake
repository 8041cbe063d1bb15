# kast_embed(TARGET NAMESPACE ROOT FILES...): builds FILES (relative to ROOT) into TARGET, reached by
#   std::span<const core::EmbeddedFile> kast::NAMESPACE::embedded_files();
# which a header of that folder declares. The assembler copies the bytes, so that a large asset
# costs no compile time.
function(kast_embed target namespace root)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.cpp)
  set(asm "")
  set(externs "")
  set(rows "")
  set(paths "")
  set(i 0)
  foreach(file IN LISTS ARGN)
    set(symbol ${target}_file_${i})
    string(APPEND asm "    \"${symbol}: .incbin \\\"${root}/${file}\\\"\\n${symbol}_end: .byte 0\\n\"\n")
    string(APPEND externs "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND rows "      {\"${file}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    list(APPEND paths ${root}/${file})
    math(EXPR i "${i}+1")
  endforeach()
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT "#include <span>
#include <vector>

#include \"core/embedded.hpp\"

asm(\".section .rodata\\n\"
${asm}    \".previous\\n\");
${externs}
namespace kast::${namespace} {
std::span<const core::EmbeddedFile> embedded_files() {
  static const std::vector<core::EmbeddedFile> kFiles{
${rows}  };
  return kFiles;
}
}  // namespace kast::${namespace}
")
  set_source_files_properties(${out} PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE ${out})
endfunction()
