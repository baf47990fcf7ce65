package kz.ethnomediation.intake.appeals;

import java.util.Optional;

/**
 * What was said of an appeal, in clear. Personal data: never printed, logged or published.
 *
 * @param consultationNote what was noted at a quick sheet's consultation, for its case
 */
public record AppealTexts(String essence, Optional<String> consultationNote) {

    @Override
    public String toString() {
        return "AppealTexts[]";
    }
}
