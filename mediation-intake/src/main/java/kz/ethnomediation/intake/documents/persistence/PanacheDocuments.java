package kz.ethnomediation.intake.documents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.Documents;
import kz.ethnomediation.intake.documents.FileContent;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/** Documents in PostgreSQL, titles and bytes as ciphertext under the key of their appeal, a person's paper under its own. */
@ApplicationScoped
class PanacheDocuments implements Documents, PanacheRepositoryBase<Document, UUID> {

    private final DataKeys keys;

    PanacheDocuments(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public void add(Document document, String title, FileContent content) {
        var key = document.partyId().isPresent()
                ? UsableKey.in(keys.obtain(document.keyOwner())).orElseThrow()
                : key(document).orElseThrow();
        document.entitle(title, key);
        persist(document);
        getEntityManager().persist(new DocumentContent(document.id(), content.bytes(), key));
    }

    @Override
    public Optional<Document> withContent(UUID appealId, String sha256) {
        return find("appealId = ?1 and sha256 = ?2", appealId, sha256).firstResultOptional();
    }

    @Override
    public List<Document> of(UUID appealId) {
        return list("appealId = ?1 order by addedAt, id", appealId);
    }

    @Override
    public List<Titled> titled(UUID appealId) {
        var documents = of(appealId);
        var found = keys.find(documents.stream()
                .map(document -> document.keyOwner().id())
                .distinct()
                .toList());
        return documents.stream()
                .map(document -> new Titled(
                        document,
                        UsableKey.in(Objects.requireNonNull(
                                        found.get(document.keyOwner().id())))
                                .map(document::title)))
                .toList();
    }

    @Override
    public List<Document> ofParties(Collection<UUID> parties) {
        return list("partyId in ?1 order by id", parties);
    }

    @Override
    public List<Document> among(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void shred(List<Document> documents) {
        for (var document : documents) {
            var _ = document.partyId().map(_ -> keys.shred(document.keyOwner()));
            document.forgetDigest();
        }
    }

    @Override
    public Optional<Document> byId(UUID appealId, UUID documentId) {
        return find("appealId = ?1 and id = ?2", appealId, documentId).firstResultOptional();
    }

    @Override
    public Optional<FileContent> contentOf(Document document) {
        return key(document)
                .map(key -> new FileContent(getEntityManager()
                        .find(DocumentContent.class, document.id())
                        .content(key)));
    }

    private Optional<DataKey> key(Document document) {
        return UsableKey.in(keys.find(document.keyOwner().id()));
    }
}
