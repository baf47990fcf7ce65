package kz.ethnomediation.intake.wording;

import java.util.List;

/** The codes of one list that are valid on a day. */
public record CodeList(String name, List<WordedCode> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }
}
