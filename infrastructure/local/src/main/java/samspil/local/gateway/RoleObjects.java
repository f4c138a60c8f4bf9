package samspil.local.gateway;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import samspil.engines.template.Bucket;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.http.Headers;
import samspil.local.runtime.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads objects through the gate, each route with the rights of its own role. */
public final class RoleObjects implements BucketObjects, AutoCloseable {
    private final Map<String, S3Client> clients = new HashMap<>();
    private final Map<String, Bucket> buckets;

    /**
     * Knows each route's key.
     *
     * @param keys by the route's path; already registered with the gate
     */
    public RoleObjects(URI services, Stack stack, Map<String, AccessKey> keys) {
        buckets = stack.buckets();
        keys.forEach((path, key) -> clients.put(path, client(services, stack.region(), key)));
    }

    private static S3Client client(URI services, String region, AccessKey key) {
        return S3Client.builder()
                .endpointOverride(services)
                .region(Region.of(region))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
    }

    @Override
    public Optional<Found> read(Route route, Route.ObjectOf source, String key) {
        S3Client client = Objects.requireNonNull(clients.get(route.path()), route.path());
        String bucket = Objects.requireNonNull(buckets.get(source.bucket()), source.bucket())
                .name();
        try {
            ResponseBytes<GetObjectResponse> object =
                    client.getObjectAsBytes(request -> request.bucket(bucket).key(key));
            return Optional.of(
                    new Found(headers(object.response().sdkHttpResponse().headers()), object.asByteArray()));
        } catch (S3Exception refused) {
            if (refused.statusCode() == 404 || refused.statusCode() == 403) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Headers headers(Map<String, List<String>> stored) {
        return new Headers(stored.entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
                .toList());
    }

    @Override
    public void close() {
        clients.values().forEach(S3Client::close);
    }
}
