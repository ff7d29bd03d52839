// Loaded before the API's own code: when the script that started it is gone (kill -9), the API stops as if it was asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
