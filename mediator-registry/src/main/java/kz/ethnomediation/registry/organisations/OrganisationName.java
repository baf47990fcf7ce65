package kz.ethnomediation.registry.organisations;

/** What an organisation is called in both languages of the register: dated data, never code (domain rule 54). */
public record OrganisationName(String kk, String ru) {}
