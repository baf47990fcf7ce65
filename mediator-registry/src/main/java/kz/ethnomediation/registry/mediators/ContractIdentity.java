package kz.ethnomediation.registry.mediators;

/** What a contract to mediate says of its mediator (domain 1.6). For another service only. */
public record ContractIdentity(MediatorId id, BilingualName name, MediatorKind kind, String registerRegion) {}
