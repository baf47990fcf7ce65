package kz.ethnomediation.cases.codes;

/** How a paper was signed: by hand, or by exchange of signed copies by e-mail (domain rule 24). */
public enum SignatureMethod {
    PAPER,
    EMAIL_COPY
}
