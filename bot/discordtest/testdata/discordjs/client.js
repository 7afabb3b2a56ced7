// An independent client: discord.js logs in to the loopback Discord, registers
// commands and answers them. It prints one JSON line for each thing that
// happened, and ends when its standard input does.
const {
  Client, GatewayIntentBits, Events, SlashCommandBuilder, EmbedBuilder, ActionRowBuilder,
  ButtonBuilder, ButtonStyle, AttachmentBuilder, MessageFlags, PermissionFlagsBits,
} = require('discord.js');

const say = (what, more = {}) => console.log(JSON.stringify({ what, ...more }));
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API, version: '10' },
});

client.on(Events.Error, (e) => say('error', { message: String(e) }));
client.on(Events.ShardResume, () => say('resumed'));

client.once(Events.ClientReady, async () => {
  const made = await client.application.commands.set([
    new SlashCommandBuilder().setName('greet').setDescription('Greet somebody')
      .addStringOption((o) => o.setName('name').setDescription('Whom').setRequired(true).setAutocomplete(true)),
    new SlashCommandBuilder().setName('later').setDescription('Answer later')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  ]);
  say('ready', { user: client.user.id, guilds: [...client.guilds.cache.values()].map((g) => g.name), commands: made.size });
});

client.on(Events.InteractionCreate, async (i) => {
  try {
    if (i.isAutocomplete()) {
      await i.respond([{ name: `${i.options.getFocused()}a`, value: 'ada' }]);
    } else if (i.isButton()) {
      await i.update({ content: `pressed ${i.customId}`, components: [] });
    } else if (i.commandName === 'greet') {
      await i.reply({
        embeds: [new EmbedBuilder().setTitle(`Hello, ${i.options.getString('name')}`)],
        components: [new ActionRowBuilder().addComponents(
          new ButtonBuilder().setCustomId('wave').setLabel('Wave').setStyle(ButtonStyle.Primary))],
        files: [new AttachmentBuilder(Buffer.from('hello'), { name: 'hello.txt' })],
        allowedMentions: { parse: [] },
      });
    } else if (i.commandName === 'later') {
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await i.editReply('Here it is');
      await i.followUp({ content: 'And more', flags: MessageFlags.Ephemeral });
    }
    say('answered', { type: i.type });
  } catch (e) {
    say('error', { message: String(e) });
  }
});

process.stdin.resume();
process.stdin.on('end', async () => { await client.destroy(); process.exit(0); });
client.login(process.env.DISCORD_TOKEN).catch((e) => { say('error', { message: String(e) }); process.exit(1); });
