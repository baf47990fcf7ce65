package kz.ethnomediation.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the service's description of its API what every operation may answer besides what it documents: a problem;
 * and that a pattern of ours is one of the whole text, where JSON Schema alone would look for it anywhere within.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemApi implements OASFilter {

    private static final String NAME = "Problem";
    private static final String DEFAULT = "default";
    /** How the description says that a text is not blank: it means anywhere. */
    private static final String NOT_BLANK = "\\S";

    @Override
    public Schema filterSchema(Schema schema) {
        if (offersNull(schema)) {
            schema.setType(null);
        }
        var pattern = schema.getPattern();
        return pattern == null || pattern.startsWith("^") || pattern.equals(NOT_BLANK)
                ? schema
                : schema.pattern("^(?:" + pattern + ")$");
    }

    /** Beside alternatives of which one is null, the generator writes a type that forbids it. */
    private static boolean offersNull(Schema schema) {
        return schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(alternative -> List.of(SchemaType.NULL).equals(alternative.getType()));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(NAME, problem());
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ProblemApi::describe);
    }

    private static void describe(Operation operation) {
        var responses = operation.getResponses();
        responses.addAPIResponse(DEFAULT, response("A problem of RFC 9457"));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse().description(description).content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(NAME)));
    }

    private static Schema problem() {
        var fault = object().addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("code", text("What is wrong, lower case words joined by hyphens"))
                .required(List.of("pointer", "code"));
        return object().description("What went wrong (RFC 9457); some kinds have further members")
                .addProperty(
                        "type",
                        text("The kind, which never changes its meaning").format("uri"))
                .addProperty("title", text("For people, in kk, ru or en by Accept-Language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .format("int32"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(fault))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
