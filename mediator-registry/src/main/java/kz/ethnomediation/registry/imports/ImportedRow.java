package kz.ethnomediation.registry.imports;

import java.util.UUID;

/**
 * Which entry a row of a file means.
 *
 * @param row its number as the file's reader sees it, from 1
 * @param created whether the row brought the entry about
 */
public record ImportedRow(int row, String source, String externalId, UUID entry, boolean created) {}
