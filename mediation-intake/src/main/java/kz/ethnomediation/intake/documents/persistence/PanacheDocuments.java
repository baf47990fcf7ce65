package kz.ethnomediation.intake.documents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.Documents;
import kz.ethnomediation.intake.documents.FileContent;

/** Documents in PostgreSQL. */
@ApplicationScoped
class PanacheDocuments implements Documents, PanacheRepositoryBase<Document, UUID> {

    @Override
    public void add(Document document, FileContent content) {
        persist(document);
        getEntityManager().persist(new DocumentContent(document.id(), content.bytes()));
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
    public Optional<Document> byId(UUID appealId, UUID documentId) {
        return find("appealId = ?1 and id = ?2", appealId, documentId).firstResultOptional();
    }

    @Override
    public FileContent contentOf(UUID documentId) {
        return new FileContent(
                getEntityManager().find(DocumentContent.class, documentId).content());
    }
}
