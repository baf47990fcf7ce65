package kz.ethnomediation.intake.consents;

import java.util.List;
import java.util.Map;

/**
 * What a version of the consent text says beside its words (Law 94-V art. 8(4)).
 *
 * @param names what the version is called, by language
 * @param purpose a code
 * @param months for how long it is given
 * @param thirdParties whether data are given to others
 * @param crossBorder whether data leave the country
 * @param publication whether data are published
 */
public record ConsentTerms(
        Map<String, String> names,
        String purpose,
        int months,
        boolean thirdParties,
        boolean crossBorder,
        boolean publication,
        List<Item> data) {

    public ConsentTerms {
        names = Map.copyOf(names);
        data = List.copyOf(data);
    }

    /**
     * One of the data, and what it is processed for.
     *
     * @param field as the API names it
     * @param purpose in words, by language
     */
    public record Item(String field, Map<String, String> purpose) {

        public Item {
            purpose = Map.copyOf(purpose);
        }
    }
}
