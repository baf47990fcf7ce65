package kz.ethnomediation.intake.documents.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.intake.documents.AttachDocument;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.FileContent;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.problem.Problem.Fault;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * Reads the parts {@code file}, {@code kind} and {@code title}, each once, {@code partyId} at most once and no other, with the
 * strictness of JSON bodies.
 */
final class DocumentForm {

    static final int LONGEST_TITLE = 200;

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Set<String> PARTS = Set.of("file", "kind", "title", "partyId");

    private final Map<String, Collection<FormValue>> parts;
    private final List<Fault> faults = new ArrayList<>();

    /** A part may come without a name, as an unknown one. */
    private DocumentForm(MultipartFormDataInput input) {
        this.parts = new TreeMap<>();
        input.getValues().forEach((name, values) -> parts.put(Objects.requireNonNullElse(name, ""), values));
    }

    /** What the form says, or a 400 that names each faulty part. */
    sealed interface Reading {
        record Read(AttachDocument.Sheet sheet) implements Reading {}

        record Malformed(Problem problem) implements Reading {}
    }

    static Reading read(MultipartFormDataInput input) {
        return new DocumentForm(input).read();
    }

    private Reading read() {
        for (var name : parts.keySet()) {
            if (!PARTS.contains(name)) {
                faults.add(new Fault("/" + (name.matches("[A-Za-z0-9_-]{1,40}") ? name : ""), "unknown-property"));
            }
        }
        var kind = part("kind", DocumentForm::kind);
        var title = part("title", DocumentForm::title);
        var party = parts.containsKey("partyId") ? part("partyId", DocumentForm::id) : Optional.<UUID>empty();
        var file = part("file", DocumentForm::file);
        return faults.isEmpty()
                ? new Reading.Read(
                        new AttachDocument.Sheet(kind.orElseThrow(), title.orElseThrow(), party, file.orElseThrow()))
                : new Reading.Malformed(new Problem(PlatformProblem.MALFORMED, faults, Map.of()));
    }

    private <T> Optional<T> part(String name, Function<FormValue, Optional<T>> reading) {
        var values = parts.getOrDefault(name, List.of());
        if (values.size() != 1) {
            faults.add(new Fault("/" + name, values.isEmpty() ? "not-null" : "repeated"));
            return Optional.empty();
        }
        var value = reading.apply(values.iterator().next());
        if (value.isEmpty()) {
            faults.add(new Fault("/" + name, "wrong-format"));
        }
        return value;
    }

    private static Optional<DocumentKind> kind(FormValue part) {
        return text(part)
                .flatMap(code -> List.of(DocumentKind.values()).stream()
                        .filter(kind -> kind.name().equals(code))
                        .findFirst());
    }

    private static Optional<UUID> id(FormValue part) {
        return text(part).filter(text -> text.matches(ID)).map(UUID::fromString);
    }

    private static Optional<String> title(FormValue part) {
        return text(part)
                .filter(title -> title.codePoints().noneMatch(DocumentForm::isUnwanted))
                .map(title -> Normalizer.normalize(title, Normalizer.Form.NFC).strip())
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE);
    }

    private static Optional<String> text(FormValue part) {
        return part.isFileItem() ? Optional.empty() : Optional.ofNullable(part.getValue());
    }

    private static Optional<FileContent> file(FormValue part) {
        if (!part.isFileItem()) {
            return Optional.empty();
        }
        try (var content = part.getFileItem().getInputStream()) {
            return Optional.of(new FileContent(content.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("an uploaded file cannot be read", broken);
        }
    }

    private static boolean isUnwanted(int letter) {
        return Character.isISOControl(letter)
                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                || (letter & 0xFFFE) == 0xFFFE
                || letter == '\uFFFD';
    }
}
