// A plain receiver: whatsapp-api-js checks the signature, pg inserts the message, then 200.
// Environment: PORT, DATABASE_URL, APP_SECRET.
import { createServer } from "node:http";
import { WhatsAppAPI } from "whatsapp-api-js/middleware/node-http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
await pool.query(
  "create table if not exists inbound (id text primary key, sender text not null, body jsonb not null)",
);

const whatsapp = new WhatsAppAPI({
  token: "none",
  appSecret: process.env.APP_SECRET,
  webhookVerifyToken: "none",
  v: "v25.0",
});
whatsapp.on.message = ({ from, message }) =>
  pool.query({
    name: "insert",
    text: "insert into inbound (id, sender, body) values ($1, $2, $3) on conflict do nothing",
    values: [message.id, from, message],
  });

createServer(async (request, response) => {
  response.statusCode = request.method === "POST" ? await whatsapp.handle_post(request) : 404;
  response.end();
}).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listening"));
