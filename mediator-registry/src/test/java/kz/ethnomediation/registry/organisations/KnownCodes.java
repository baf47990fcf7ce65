package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;

/** Knows the codes that are written like one. */
final class KnownCodes implements PublishedCodes {

    @Override
    public boolean hasRegion(String region, LocalDate on) {
        return region.matches("KZ-[1-7][0-9]");
    }

    @Override
    public boolean hasDistrict(String district, String region, LocalDate on) {
        return district.startsWith(region.substring("KZ-".length()));
    }

    @Override
    public boolean hasLanguage(String language, LocalDate on) {
        return language.matches("kk|ru|en|ug|uz");
    }
}
