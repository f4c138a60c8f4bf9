package samspil.local.gateway;

/**
 * API Gateway's own answers, with the status and message they have unless the template says otherwise.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">
 *     Gateway response types</a>
 */
enum Refusal {
    MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token", "MissingAuthenticationTokenException"),
    UNAUTHORIZED(401, "Unauthorized", "UnauthorizedException"),
    ACCESS_DENIED(403, "User is not authorized to access this resource", "AccessDeniedException"),
    RESOURCE_NOT_FOUND(404, "Not Found", "NotFoundException"),
    BAD_REQUEST_PARAMETERS(400, "Bad Request: malformed percent-encoding", "BadRequestException"),
    BAD_REQUEST_BODY(400, "Bad Request: the body is not UTF-8", "BadRequestException"),
    REQUEST_TOO_LARGE(413, "Request Too Long", "RequestTooLargeException"),
    INTEGRATION_FAILURE(502, "Internal server error", "InternalServerErrorException"),
    AUTHORIZER_FAILURE(500, "Internal server error", "AuthorizerFailureException"),
    AUTHORIZER_CONFIGURATION_ERROR(500, "Internal server error", "AuthorizerConfigurationException"),
    API_CONFIGURATION_ERROR(500, "Internal server error", "InternalServerErrorException"),
    INTEGRATION_TIMEOUT(504, "Endpoint request timed out", "InternalServerErrorException");

    private final int status;
    private final String message;
    private final String errorType;

    Refusal(int status, String message, String errorType) {
        this.status = status;
        this.message = message;
        this.errorType = errorType;
    }

    int status() {
        return status;
    }

    String message() {
        return message;
    }

    String errorType() {
        return errorType;
    }

    /** The type the template may use for all of this class. */
    String family() {
        return status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX";
    }
}
