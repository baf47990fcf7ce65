package kz.ethnomediation.intake.wording.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ethnomediation.intake.wording.CodeList;
import kz.ethnomediation.intake.wording.WordedCode;
import kz.ethnomediation.platform.problem.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists by name; each code with its name in the reader's language and with all its names. */
@Schema(name = "AppealCodes")
record AppealCodesView(
        @Schema(description = "Language of every name, BCP 47", examples = "kk")
        String language,

        @Schema(
                description =
                        "Codes by the name of their list, in the order in which a reader of the language expects them")
        Map<String, List<CodeView>> lists) {

    /** One code. */
    @Schema(name = "AppealCode")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CodeView(
            @Schema(examples = "NEIGHBOURS") String code,
            @Schema(examples = "Көршілік") String name,

            @Schema(description = "By BCP 47 language; kk, ru and en are always there")
            Map<String, String> names,

            @Schema(
                    description =
                            "What else the list says: the region of a district, the rule behind a scope question, validity")
            Map<String, Object> details) {

        private static CodeView of(WordedCode code, Language language) {
            return new CodeView(
                    code.code(), code.name(language), new TreeMap<>(code.names()), new TreeMap<>(code.details()));
        }
    }

    static AppealCodesView of(List<CodeList> lists, Language language) {
        var view = new LinkedHashMap<String, List<CodeView>>();
        for (var list : lists) {
            view.put(
                    list.name(),
                    list.codes().stream()
                            .map(code -> CodeView.of(code, language))
                            .toList());
        }
        return new AppealCodesView(language.tag(), view);
    }
}
