package dev.coachmichael.core.coach.wire;

import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.List;

/** Our messages and tools as langchain4j's. */
final class Translated {

    private Translated() {}

    static List<ChatMessage> messages(List<Message> messages) {
        return messages.stream().map(Translated::message).toList();
    }

    private static ChatMessage message(Message message) {
        return switch (message) {
            case Message.Rules rules -> SystemMessage.from(rules.text());
            case Message.Runner runner -> UserMessage.from(runner.text());
            case Message.Said said -> said(said);
            case Message.ToolResult result -> ToolExecutionResultMessage.from(request(result.call()), result.text());
        };
    }

    private static AiMessage said(Message.Said said) {
        AiMessage.Builder message = AiMessage.builder();
        if (!said.text().isBlank()) {
            message.text(said.text());
        }
        return message.toolExecutionRequests(
                        said.calls().stream().map(Translated::request).toList())
                .build();
    }

    private static ToolExecutionRequest request(ToolCall call) {
        return ToolExecutionRequest.builder()
                .id(call.id())
                .name(call.name())
                .arguments(call.arguments())
                .build();
    }

    static List<ToolSpecification> tools(List<Tool> tools) {
        return tools.stream().map(Translated::tool).toList();
    }

    private static ToolSpecification tool(Tool tool) {
        JsonObjectSchema.Builder schema = JsonObjectSchema.builder().additionalProperties(false);
        for (Tool.Field field : tool.fields()) {
            switch (field.type()) {
                case TEXT -> schema.addStringProperty(field.name());
                case WHOLE_NUMBER -> schema.addIntegerProperty(field.name());
                case NUMBER -> schema.addNumberProperty(field.name());
                case YES_NO -> schema.addBooleanProperty(field.name());
                case DAY -> schema.addStringProperty(field.name(), "YYYY-MM-DD");
                case CHOICE -> schema.addEnumProperty(field.name(), field.choices());
            }
        }
        return ToolSpecification.builder()
                .name(tool.name())
                .description(tool.description())
                .parameters(schema.build())
                .build();
    }
}
