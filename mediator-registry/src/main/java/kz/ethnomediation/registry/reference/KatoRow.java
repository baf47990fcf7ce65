package kz.ethnomediation.registry.reference;

/**
 * A row of the keeper's file as it stands there; a cell that is not given is empty.
 *
 * @param row its number in the file, the header being 1
 * @param code nine digits of the classifier KATO (НК РК 11), of which the first two are the region's
 * @param parent the code of the unit above; empty for a region
 * @param nameEn where it is empty, the Russian name stands for it: the classifier has no English one
 */
public record KatoRow(
        int row,
        String code,
        String parent,
        String nameKk,
        String nameRu,
        String nameEn,
        String validFrom,
        String validTo) {}
