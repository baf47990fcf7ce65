package kz.ethnomediation.platform.subjects;

import java.util.UUID;

/** Where requests come from: their keeper. Asked outside every transaction. */
public interface SubjectRequests {

    /** What a fetch brought. */
    sealed interface Fetched {

        /** The request. */
        record Here(SubjectRequest request) implements Fetched {}

        /** Not now; {@code code} says why in one word. */
        record Failed(String code) implements Fetched {}
    }

    /** The request, or why not. */
    Fetched fetch(UUID requestId);
}
