package dev.coachmichael.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon mot de passe garmin est Soleil2024",
                "mdp: azerty",
                "MDP garmin Azerty12",
                "voici mon mot de passe : soleil",
                "paul@exemple.fr mdp Tr0ub4dor&3",
                "mot de passe = hunter2",
                "le mot de passe c'est 'bonjour'",
                "my password is hunter2",
                "my garmin password: correcthorse",
                "password hunter22!",
                "garmin pwd=Secret.1",
                "my password for garmin connect is sunshine"
            })
    void recognisesAPasswordThatIsTold(String words) {
        assertThat(Passwords.areIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j'ai oublié mon mot de passe",
                "garmin refuse mon mot de passe",
                "mon mot de passe est refusé",
                "mon mot de passe garmin est toujours refusé",
                "est-ce que tu gardes mon mot de passe ?",
                "où je mets mon mot de passe garmin ?",
                "my password is not accepted",
                "my password is wrong",
                "I forgot my password",
                "do you store my password?",
                "how do I change my password",
                "je pèse 70 kg",
                "10 km en 48:30"
            })
    void letsTalkAboutPasswordsPass(String words) {
        assertThat(Passwords.areIn(words)).isFalse();
    }
}
