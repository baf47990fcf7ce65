package kz.ethnomediation.platform.workdays;

/**
 * How long something may take and why, as a policy says it.
 *
 * @param basis the article or rule it comes from, named in each language
 * @param confirmed whether a lawyer or a quoted article stands behind it
 * @param version the policy and its version, {@code term-policy-1}
 */
public record Term(String code, int amount, TermUnit unit, Wording basis, boolean confirmed, String version) {

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("the term " + code + " is at least one long");
        }
    }
}
