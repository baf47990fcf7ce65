package kz.ethnomediation.intake.receipts.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Who reads the page: in which language, and how to get to the same page in another one. */
record Reader(UriInfo uri, HttpHeaders headers) {

    private static final String LANG = "lang";

    String language(List<String> spoken) {
        return ReaderLanguage.of(
                uri.getQueryParameters().getFirst(LANG), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), spoken);
    }

    /** The address of this page in {@code language}, relative to it, with nothing of what was typed. */
    static String bareLinkIn(String language) {
        return "?" + LANG + "=" + language;
    }

    /** Whether the page can be asked for at its address; one that answers a form cannot. */
    boolean canComeAgain() {
        return !uri.getPath().endsWith("/declaration");
    }

    /** The address of this page in {@code language}, relative to it. */
    String linkIn(String language) {
        return "?"
                + uri.getRequestUriBuilder()
                        .replaceQueryParam(LANG, language)
                        .build()
                        .getRawQuery();
    }
}
