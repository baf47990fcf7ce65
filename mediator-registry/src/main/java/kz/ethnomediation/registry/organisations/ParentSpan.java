package kz.ethnomediation.registry.organisations;

/** From when until when an organisation is under a parent. */
public record ParentSpan(OrganisationId parent, Span span) {}
