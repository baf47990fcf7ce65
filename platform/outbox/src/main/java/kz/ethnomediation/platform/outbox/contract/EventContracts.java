package kz.ethnomediation.platform.outbox.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contracts on the class path, each compiled once: {@code contracts/events/<name>.schema.json}. */
public final class EventContracts {
    private static final String PREFIX = "kz.ethnomediation.";
    private static final Pattern NAME = Pattern.compile("kz\\.ethnomediation\\.[a-z0-9][a-z0-9.-]*\\.v[0-9]+");
    private static final String FOLDER = "contracts/events/";
    private static final String SUFFIX = ".schema.json";
    private static final String ADDRESS = "urn:ethnomediation:contracts:events:";
    private static final String BASE = "contract:/events/";

    private final ClassLoader classLoader;
    private final SchemaRegistry registry;
    private final ConcurrentHashMap<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    /** Looks for the contracts in that class loader. */
    public EventContracts(ClassLoader classLoader) {
        this.classLoader = classLoader;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)
                        .resourceLoaders(loaders -> loaders.add(address -> neighbour(address.toString())))));
    }

    /** Whether a contract of that name exists. */
    public boolean knows(String type) {
        return schema(type).isPresent();
    }

    /** Where the content breaks its contract, as {@code place keyword} pairs without a value; empty where it keeps it. */
    public List<String> violations(String type, String content) {
        var schema = schema(type).orElseThrow(() -> new IllegalArgumentException("No contract: " + type));
        return schema
                .validate(
                        content,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .distinct()
                .toList();
    }

    /** The contract's address for the CloudEvents attribute {@code dataschema}. */
    public static String address(String type) {
        return ADDRESS + shortName(type);
    }

    private Optional<Schema> schema(String type) {
        return schemas.computeIfAbsent(type, this::compile);
    }

    private Optional<Schema> compile(String type) {
        if (!NAME.matcher(type).matches()) {
            return Optional.empty();
        }
        var file = shortName(type) + SUFFIX;
        var text = open(file);
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(registry.getSchema(SchemaLocation.of(BASE + file), text, InputFormat.JSON));
    }

    /** A schema may refer to another file of the same folder, by whatever base its {@code $id} names. */
    private @Nullable InputStreamSource neighbour(String address) {
        if (address.contains("json-schema.org")) {
            return null;
        }
        var file = address.substring(address.lastIndexOf('/') + 1);
        return classLoader.getResource(FOLDER + file) == null ? null : () -> requireOpen(file);
    }

    private InputStream requireOpen(String file) {
        var stream = open(file);
        if (stream == null) {
            throw new IllegalStateException("Contract is gone: " + file);
        }
        return stream;
    }

    private @Nullable InputStream open(String file) {
        return classLoader.getResourceAsStream(FOLDER + file);
    }

    private static String shortName(String type) {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }
}
