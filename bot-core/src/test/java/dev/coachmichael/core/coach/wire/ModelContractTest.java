package dev.coachmichael.core.coach.wire;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.coachmichael.core.coach.FakeModel;
import dev.coachmichael.core.coach.FakeModel.Play;
import dev.coachmichael.core.coach.WireFormat;
import dev.coachmichael.core.coach.wire.ModelFailure.Kind;
import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every endpoint must come to, however it writes its replies. */
class ModelContractTest {

    private static final CallLimits LIMITS =
            new CallLimits(Duration.ofSeconds(2), Duration.ofMillis(1_800), Duration.ofMillis(900), 64 * 1024, 300);
    private static final Duration PATIENCE = Duration.ofMillis(2_500);
    private static final Tool WEEK =
            new Tool("week", "The week.", List.of(new Tool.Field("weeksAgo", Tool.Type.WHOLE_NUMBER, List.of())));
    private static final Tool REVIEW =
            new Tool("review", "A run.", List.of(new Tool.Field("view", Tool.Type.CHOICE, List.of("splits"))));
    private static final List<Message> ASKING =
            List.of(new Message.Rules("You are a coach."), new Message.Runner("How was my week?"));

    private static Vertx vertx;
    private static FakeModel fake;
    private static ModelClient client;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        fake = FakeModel.start(vertx);
        client = new ModelClient(vertx, LIMITS);
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().await(10, SECONDS);
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void wordsArriveWholeAndInOrder(WireFormat format) throws Exception {
        fake.plays(format.words("Ta semaine : 42 km, « régulier » jusqu’au bout."));
        ConcurrentLinkedQueue<String> pieces = new ConcurrentLinkedQueue<>();

        ModelReply reply = client.call(fake.endpoint(), ASKING, List.of(WEEK), PATIENCE, pieces::add)
                .await(15, SECONDS);

        assertThat(reply.text()).isEqualTo("Ta semaine : 42 km, « régulier » jusqu’au bout.");
        assertThat(reply.calls()).isEmpty();
        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(String.join("", pieces)).isEqualTo(reply.text());
        assertThat(reply.tokens().total()).isEqualTo(format.tellsUsage() ? 120 : 0);
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void parallelToolCallsArriveWhole(WireFormat format) throws Exception {
        fake.plays(format.calls(
                WireFormat.call("week", "{\"weeksAgo\": 1}"), WireFormat.call("review", "{\"view\": \"splits\"}")));

        ModelReply reply = ask();

        assertThat(reply.calls()).extracting(ToolCall::name).containsExactly("week", "review");
        assertThat(reply.calls())
                .extracting(ToolCall::arguments)
                .containsExactly("{\"weeksAgo\": 1}", "{\"view\": \"splits\"}");
        assertThat(reply.calls())
                .extracting(ToolCall::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() < 20);
        assertThat(reply.tokens().total()).isEqualTo(format.tellsUsage() ? 120 : 0);
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void refusalsAreToldApart(WireFormat format) {
        assertThat(failure(format.error(429, Map.of("Retry-After", "7")))).satisfies(limited -> {
            assertThat(limited.kind()).isEqualTo(Kind.LIMITED);
            assertThat(limited.retryAfter()).contains(Duration.ofSeconds(7));
        });
        assertThat(failure(format.error(500, Map.of())).kind()).isEqualTo(Kind.BROKEN);
        assertThat(failure(format.error(529, Map.of())).kind()).isEqualTo(Kind.BROKEN);
        assertThat(failure(format.error(401, Map.of())).kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure(format.error(404, Map.of())).kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure(format.error(400, Map.of())).kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure(format.error(413, Map.of())).kind()).isEqualTo(Kind.UNFIT);
    }

    @Test
    void everyEndComesInTime() {
        String piece = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a \"}}]}\n\n";
        assertThat(failure(new Play.Hang()).kind()).isEqualTo(Kind.SILENT);
        assertThat(failure(new Play.Stall(List.of(piece))).kind()).isEqualTo(Kind.STALLED);
        assertThat(failure(new Play.Cut(List.of(piece))).kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure(new Play.Stream(List.of(piece), Duration.ZERO)).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(failure(new Play.Endless(piece, Duration.ofMillis(50))).kind())
                .isEqualTo(Kind.TOO_LATE);
        assertThat(failure(new Play.Endless(piece.repeat(100), Duration.ofMillis(1)))
                        .kind())
                .isEqualTo(Kind.TOO_MUCH);
        assertThat(failure(new Play.Endless("d", Duration.ofMillis(50))).kind()).isEqualTo(Kind.SILENT);
    }

    @Test
    void aReplyThatIsNotStreamedIsTakenWhole() throws Exception {
        fake.plays(
                new Play.Whole(
                        "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Fine.\","
                                + "\"tool_calls\":[{\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"week\",\"arguments\":"
                                + "\"{}\"}}]},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}"));
        ModelReply reply = ask();
        assertThat(reply.text()).isEqualTo("Fine.");
        assertThat(reply.calls()).extracting(ToolCall::name).containsExactly("week");
        assertThat(reply.tokens().total()).isEqualTo(5);
        assertThat(failure(new Play.Whole("{\"object\":\"none\"}")).kind()).isEqualTo(Kind.GARBAGE);
        assertThat(failure(new Play.Whole("{\"error\":\"no\"}")).kind()).isEqualTo(Kind.BROKEN);
        assertThat(failure(new Play.Whole("<html>")).kind()).isEqualTo(Kind.GARBAGE);
    }

    @Test
    void whatIsNoReplyIsGarbage() {
        for (String body : List.of(
                "data: {not json\n\n",
                "data: []\n\n",
                "data: null\n\ndata: [DONE]\n\n",
                "<html>Bad gateway</html>",
                "",
                "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
                "{\"choices\":[{\"message\":{\"content\":\"hello\"}}]}")) {
            assertThat(failure(new Play.Stream(List.of(body), Duration.ZERO)).kind())
                    .as(body)
                    .isEqualTo(Kind.GARBAGE);
        }
        assertThat(failure(new Play.Stream(
                                List.of("data: {\"error\":{\"message\":\"overloaded\"}}\n\n"), Duration.ZERO))
                        .kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void aFieldThatIsRefusedIsLeftOutNextTime() throws Exception {
        fake.plays(asked -> {
            if (asked.body().has("stream_options")) {
                return new Play.Status(
                        422,
                        Map.of(),
                        "{\"detail\":[{\"loc\":[\"body\",\"stream_options\"],\"msg\":\"Extra inputs\"}]}");
            }
            if (asked.body().has("max_tokens")) {
                return new Play.Status(
                        400, Map.of(), "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens'\"}}");
            }
            return WireFormat.OPENAI.words("Fine.");
        });
        ModelEndpoint strict = fake.endpoint("strict");

        ModelReply first =
                client.call(strict, ASKING, List.of(), PATIENCE, x -> {}).await(15, SECONDS);
        int before = fake.asked().size();
        client.call(strict, ASKING, List.of(), PATIENCE, x -> {}).await(15, SECONDS);

        assertThat(first.text()).isEqualTo("Fine.");
        assertThat(fake.asked()).hasSize(before + 1);
        assertThat(fake.asked().getLast().body().path("max_completion_tokens").asInt())
                .isEqualTo(300);
    }

    @Test
    void addressesWithAQueryAndAPathReachTheirPlace() throws Exception {
        fake.plays(WireFormat.AZURE.words("Fine."));
        ModelEndpoint azure = new ModelEndpoint(
                URI.create(fake.address() + "/deployments/x/?api-version=2024-10-21"), "secret", "gpt");

        client.call(azure, ASKING, List.of(WEEK, REVIEW), PATIENCE, x -> {}).await(15, SECONDS);

        FakeModel.Asked asked = fake.asked().getLast();
        assertThat(asked.path()).isEqualTo("/v1/deployments/x/chat/completions?api-version=2024-10-21");
        assertThat(asked.headers()).containsEntry("authorization", "Bearer secret");
        assertThat(asked.body().path("stream").asBoolean()).isTrue();
        assertThat(asked.offers("week") && asked.offers("review")).isTrue();
        assertThat(asked.said("user")).contains("How was my week?");
    }

    @Test
    void nobodyThereIsUnreachable() throws Exception {
        ModelEndpoint nobody = new ModelEndpoint(URI.create("http://127.0.0.1:1/v1"), "", "m");
        ModelFailure failure =
                catchThrowableOfType(ModelFailure.class, () -> client.call(nobody, ASKING, List.of(), PATIENCE, x -> {})
                        .await(15, SECONDS));
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    }

    private static ModelReply ask() throws Exception {
        return client.call(fake.endpoint(), ASKING, List.of(WEEK, REVIEW), PATIENCE, x -> {})
                .await(15, SECONDS);
    }

    private static ModelFailure failure(Play play) {
        fake.plays(play);
        return catchThrowableOfType(ModelFailure.class, ModelContractTest::ask);
    }
}
