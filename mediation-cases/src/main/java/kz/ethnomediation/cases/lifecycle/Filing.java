package kz.ethnomediation.cases.lifecycle;

import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/**
 * Under what a paper is filed.
 *
 * @param id of the paper
 * @param key of the case, which covers the words of all its papers
 */
public record Filing(UUID id, DataKey key) {}
