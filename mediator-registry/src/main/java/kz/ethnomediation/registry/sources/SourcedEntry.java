package kz.ethnomediation.registry.sources;

import java.util.Optional;
import java.util.UUID;

/**
 * What a source means by one of its ids.
 *
 * @param externalId the source's own id; never an identity number
 * @param entry the entry of the register, the same one for good
 * @param region whose keeper keeps the entry; empty for what is the republic's
 * @param content the digest of what the source said last ({@link ContentDigest})
 */
public record SourcedEntry(String externalId, UUID entry, Optional<String> region, String content) {}
