/** Where people publish their own words: each with the names it goes by. `~` marks a name that is also an ordinary word. */
export const PLATFORMS = `
Twitter
~X
Facebook|Facebook Live
Instagram
Telegram
YouTube|Youtube
Truth Social
Snapchat
Reddit
LinkedIn
TikTok
Periscope
Tumblr
~Medium|Medium.com
VKontakte|VK
Weibo
WeChat
WhatsApp
~Parler
~Gab
Mastodon
Bluesky
~Threads
Viber
`;
