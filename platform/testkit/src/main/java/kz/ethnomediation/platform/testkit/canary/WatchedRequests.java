package kz.ethnomediation.platform.testkit.canary;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Every request that a test sends by REST-assured: what it puts in, and the URL and the problem that come of it. */
public final class WatchedRequests implements Filter {

    private WatchedRequests() {}

    /** Watches from now on; a second time changes nothing. */
    public static void watch() {
        if (RestAssured.filters().stream().noneMatch(WatchedRequests.class::isInstance)) {
            RestAssured.filters(new WatchedRequests());
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var watch = CanaryWatch.running();
        watch.sent(text(Objects.requireNonNullElse(request.<Object>getBody(), "")));
        var response = context.next(request, expected);
        var type = Objects.requireNonNullElse(response.contentType(), "");
        var problem = response.statusCode() >= 400 || type.contains("problem");
        watch.answered(request.getURI(), response.statusCode(), type, problem ? response.asString() : "");
        return response;
    }

    private static String text(Object body) {
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : body.toString();
    }
}
