package dev.coachmichael.core.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;

/** Inputs of skills as JSON, as buttons and open questions keep them. */
public final class SkillJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .withConfigOverride(List.class, SkillJson::absentIsEmpty)
            .withConfigOverride(Set.class, SkillJson::absentIsEmpty)
            .build();

    private SkillJson() {}

    /** Inputs leave lists out that say nothing; records know no null. */
    private static void absentIsEmpty(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    public static JsonNode write(Record input) {
        return MAPPER.valueToTree(input);
    }

    /** @throws IllegalArgumentException when the JSON does not fit the record */
    public static <I extends Record> I read(JsonNode json, Class<I> input) {
        return MAPPER.convertValue(json, input);
    }
}
